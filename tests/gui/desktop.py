"""A desktop that shows notifications, as a process of its own: prints what it is told to show.

python tests/gui/desktop.py
"""

from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection


@ClassInfo({"D-Bus Interface": "org.freedesktop.Notifications"})  # type: ignore[call-arg]
class Desktop(QObject):  # type: ignore[operator]
    """The one method of the service that refman calls."""

    @Slot(str, "uint", str, str, str, "QStringList", "QVariantMap", int, result="uint")
    def Notify(
        self, program: str, replaces: int, icon: str, summary: str, body: str,
        actions: list[str], hints: dict[str, object], milliseconds: int,
    ) -> int:  # fmt: skip
        """As the specification has it."""
        print(program, replaces, icon, summary, repr(body), actions, hints, milliseconds, sep="|")
        QCoreApplication.exit()
        return 1


if __name__ == "__main__":
    app, desktop, bus = QCoreApplication([]), Desktop(), QDBusConnection.sessionBus()
    every = QDBusConnection.RegisterOption.ExportAllSlots
    assert bus.registerObject("/org/freedesktop/Notifications", desktop, every)
    assert bus.registerService("org.freedesktop.Notifications")
    print("ready", flush=True)
    app.exec()
