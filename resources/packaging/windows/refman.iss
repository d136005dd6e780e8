; The installer for Windows, for one user and without an administrator. build.py calls
;   iscc /DVersion=0.1.0 /ODIST resources\packaging\windows\refman.iss
; Paths are from this file's folder. Uninstalling leaves the library, which is user data.

[Setup]
AppId=refman
AppName=refman
AppVersion={#Version}
AppPublisher=the refman authors
DefaultDirName={autopf}\refman
DefaultGroupName=refman
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
CloseApplications=yes
LicenseFile=..\..\..\LICENSE
OutputBaseFilename=refman-{#Version}-windows-setup
SetupIconFile=..\..\..\build\icons\refman.ico
SolidCompression=yes
UninstallDisplayIcon={app}\refman.exe
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"

[Tasks]
Name: "bib"; Description: "Offer refman for .bib and .ris files"

[Files]
Source: "..\..\..\build\bundle\refman\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[InstallDelete]
; an older version may have had files that this one has not
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\refman"; Filename: "{app}\refman.exe"

[Registry]
Root: HKCU; Subkey: "Software\Classes\refman.bib"; ValueType: string; ValueData: "BibTeX bibliography"; Flags: uninsdeletekey; Tasks: bib
Root: HKCU; Subkey: "Software\Classes\refman.bib\DefaultIcon"; ValueType: string; ValueData: "{app}\refman.exe,0"; Tasks: bib
Root: HKCU; Subkey: "Software\Classes\refman.bib\shell\open\command"; ValueType: string; ValueData: """{app}\refman.exe"" ""%1"""; Tasks: bib
Root: HKCU; Subkey: "Software\Classes\.bib\OpenWithProgids"; ValueType: string; ValueName: "refman.bib"; ValueData: ""; Flags: uninsdeletevalue; Tasks: bib
Root: HKCU; Subkey: "Software\Classes\refman.ris"; ValueType: string; ValueData: "RIS references"; Flags: uninsdeletekey; Tasks: bib
Root: HKCU; Subkey: "Software\Classes\refman.ris\DefaultIcon"; ValueType: string; ValueData: "{app}\refman.exe,0"; Tasks: bib
Root: HKCU; Subkey: "Software\Classes\refman.ris\shell\open\command"; ValueType: string; ValueData: """{app}\refman.exe"" ""%1"""; Tasks: bib
Root: HKCU; Subkey: "Software\Classes\.ris\OpenWithProgids"; ValueType: string; ValueName: "refman.ris"; ValueData: ""; Flags: uninsdeletevalue; Tasks: bib

[Run]
Filename: "{app}\refman.exe"; Description: "Start refman"; Flags: postinstall nowait skipifsilent
