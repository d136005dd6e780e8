<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
  <context>
    <name>refman</name>
    <message>
      <location filename="../../refman/gui/dialogs/export_preview.py" />
      <source>
… and {rest:,} more
</source>
      <translation>
……另有 {rest:,} 个
</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>   (theirs: {theirs})</source>
      <translation>   （对方：{theirs}）</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/heading.py" />
      <source> (editor)</source>
      <translation>（编）</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/heading.py" />
      <source> (editors)</source>
      <translation>（编）</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/citing.py" />
      <source> (not found)</source>
      <translation> （未找到）</translation>
    </message>
    <message>
      <location filename="../../refman/gui/presenter.py" />
      <source> The last change that is there is “{label}”.</source>
      <translation> 最后一处更改是“{label}”。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/key_row.py" />
      <source> and of {more:,} more</source>
      <translation> 和另外 {more:,} 篇</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/heading.py" />
      <source> and others</source>
      <translation> 等</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/version_rows.py" />
      <source> and {parts} more</source>
      <translation> 和另外 {parts} 处</translation>
    </message>
    <message>
      <location filename="../../refman/services/alike/evidence.py" />
      <source> and {shared} more</source>
      <translation> 和另外 {shared} 位</translation>
    </message>
    <message>
      <location filename="../../refman/services/reworking.py" />
      <source> at character {pos}</source>
      <translation>（第 {pos} 个字符处）</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_cells.py" />
      <source> et al.</source>
      <translation> 等</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/linked_files.py" />
      <source> of the project {name}</source>
      <translation>（项目 {name}）</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/kind.py" />
      <source> or </source>
      <translation> 或 </translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_profiles.py" />
      <source> refman’s own of this name is there again then.</source>
      <translation> 届时 refman 自带的同名配置会重新生效。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source> {field} stays {ours}</source>
      <translation> {field} 仍为 {ours}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check.py" />
      <source> {more:,} more are not listed.</source>
      <translation> 另有 {more:,} 个未列出。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/top_bar.py" />
      <source>&amp;Author</source>
      <translation>作者(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/top_bar.py" />
      <source>&amp;Collection</source>
      <translation>分类(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/top_bar.py" />
      <source>&amp;Edit</source>
      <translation>编辑(&amp;E)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/top_bar.py" />
      <source>&amp;File</source>
      <translation>文件(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/top_bar.py" />
      <source>&amp;Help</source>
      <translation>帮助(&amp;H)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/top_bar.py" />
      <source>&amp;Paper</source>
      <translation>文献(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/top_bar.py" />
      <source>&amp;Tag</source>
      <translation>标签(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/top_bar.py" />
      <source>&amp;View</source>
      <translation>视图(&amp;V)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>(empty)</source>
      <translation>（空）</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>(mixed)</source>
      <translation>（不一）</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>(no key)</source>
      <translation>（无引用键）</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check.py" />
      <source>+++ mended</source>
      <translation>+++ 修正后</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/snapshots.py" />
      <source>+++ now</source>
      <translation>+++ 现在</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/snapshots.py" />
      <source>+cited: {key}</source>
      <translation>+引用：{key}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/tag_row.py" />
      <source>+{worn:,} more</source>
      <translation>另有 {worn:,} 个</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/coauthors.py" />
      <source>, and the {others} who share most of them.</source>
      <translation>，以及共同发表最多的 {others} 位。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linked_words.py" />
      <source>, and {again}</source>
      <translation>，{again}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/sidebar_row.py" />
      <source>, closed</source>
      <translation>，已折叠</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/sidebar_row.py" />
      <source>, level {depth}</source>
      <translation>，第 {depth} 级</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/sidebar_row.py" />
      <source>, open</source>
      <translation>，已展开</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>, or bring back a version of the paper from its history</source>
      <translation>，或从文献的历史中恢复某个版本</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/heading.py" />
      <source>, place in the list unknown</source>
      <translation>，名单中的位置不明</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/history.py" />
      <source>, the oldest of {oldest}</source>
      <translation>，最早的是 {oldest}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/widgets/years.py" />
      <source>, {with_code} with code</source>
      <translation>，{with_code} 篇有代码</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check.py" />
      <source>--- as it is</source>
      <translation>--- 现状</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/snapshots.py" />
      <source>--- then</source>
      <translation>--- 当时</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/snapshots.py" />
      <source>-cited: {key}</source>
      <translation>-引用：{key}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>.bib files and saved author pages</source>
      <translation>.bib 文件和保存的作者网页</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>0 to 5, as in rating:&gt;=4; 0 is for none</source>
      <translation>0 到 5，如 rating:&gt;=4；0 表示无</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>1 entry written</source>
      <translation>已写入 1 个条目</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/roots.py" />
      <source>1 file</source>
      <translation>1 个文件</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/unread.py" />
      <source>1 place</source>
      <translation>1 处</translation>
    </message>
    <message>
      <location filename="../../refman/services/alike/evidence.py" />
      <source>1 shared co-author</source>
      <translation>1 位共同合作者</translation>
    </message>
    <message>
      <location filename="../../refman/services/alike/evidence.py" />
      <source>1 shared venue</source>
      <translation>1 个共同发表处</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>226 papers on diffusion and language models</source>
      <translation>226 篇关于扩散模型和语言模型的文献</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>; BibTeX’s name for it is “{old}”</source>
      <translation>；BibTeX 的名称是“{old}”</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>; did you mean “{name}:{near}”?</source>
      <translation>；您是指“{name}:{near}”吗？</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/unread.py" />
      <source>; the first is</source>
      <translation>；第一处为</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rename_key.py" />
      <source>; the old key stays as an alias</source>
      <translation>；旧引用键保留为别名</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework.py" />
      <source>; {left:,} would not be sound and stay as before</source>
      <translation>；{left:,} 篇更改后会有错误，保持原样</translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/dialogs/generate_keys.py" />
      <source>; {number:,} get a letter, because the key itself is in use</source>
      <translation>
        <numerusform>；{number:,} 个会加上字母，因为引用键已被使用</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/history.py" />
      <source>; {number} folded together, up to {before}</source>
      <translation>；{number}已折叠，截至 {before}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/links.py" />
      <source>&lt;a href="{number}" style="{style}"&gt;{link}&lt;/a&gt;</source>
      <translation>&lt;a href="{number}" style="{style}"&gt;{link}&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/palette.py" />
      <source>@ authors, # tags, + collections, / papers; Enter runs, Esc closes</source>
      <translation>@ 作者，# 标签，+ 分类，/ 文献；Enter 执行，Esc 关闭</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>@ “{key}” is the key of “{clash}” here</source>
      <translation>@ “{key}”在此处是“{clash}”的键</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/snapshots.py" />
      <source>@@ profile @@</source>
      <translation>@@ 配置 @@</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/snapshots.py" />
      <source>@@ {key} is in the trash, or gone @@</source>
      <translation>@@ {key} 在回收站中或已不存在 @@</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/opening.py" />
      <source>A .bib file named “{files}”, which is outside of the folders that belong to this library.</source>
      <translation>某个 .bib 文件指明了“{files}”，它不在属于此文献库的文件夹之内。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reconciling.py" />
      <source>A .bib file of somebody else’s</source>
      <translation>他人的 .bib 文件</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>A .bib file of your own</source>
      <translation>您自己的 .bib 文件</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/pairs.py" />
      <source>A @proceedings is a whole volume; how many pages it has is for “pagetotal”.</source>
      <translation>@proceedings 是整卷；它有多少页应写在“pagetotal”里。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/pairs.py" />
      <source>A @proceedings is a whole volume; what has pages in one is an @inproceedings.</source>
      <translation>@proceedings 是整卷论文集；其中有页码的是 @inproceedings。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>A DOI begins with 10, a point, the number of who registered it, and a slash. Styles put the address before it, so that one that is there already is doubled.</source>
      <translation>DOI 以 10、点、注册者编号和斜杠开头。样式会在前面加网址，已有的网址就会重复。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/part.py" />
      <source>A \cite that you write shows here as soon as it is saved.</source>
      <translation>您写的 \cite 保存后就会显示在这里。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/rescuing.py" />
      <source>A backup of {when} has {papers}: {path}</source>
      <translation>{when} 的备份有 {papers}：{path}</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/pairs.py" />
      <source>A book has an author or an editor, and a volume or a number in its series: plain.bst and the styles made of it print one of them, and warn of both in the .blg file.</source>
      <translation>一本书有作者或编者，在丛书中有卷号或编号：plain.bst 及由它派生的样式只印出其一，两者都有时会在 .blg 文件中警告。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/values.py" />
      <source>A brace is closed that was not opened.</source>
      <translation>有花括号未打开就闭合了。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/values.py" />
      <source>A brace is closed within quotation marks.</source>
      <translation>花括号在引号内闭合了。</translation>
    </message>
    <message>
      <location filename="../../refman/services/source.py" />
      <source>A brace that is opened here is never closed.</source>
      <translation>此处打开的花括号从未关闭。</translation>
    </message>
    <message>
      <location filename="../../refman/services/naming.py" />
      <source>A citation key cannot be taken away, only changed. The key stays as it is.</source>
      <translation>引用键不能去掉，只能更改。引用键保持不变。</translation>
    </message>
    <message>
      <location filename="../../refman/services/editing.py" />
      <source>A citation key is no field; “refman rekey” and “refman key” change keys.</source>
      <translation>引用键不是字段；用“refman rekey”和“refman key”更改。</translation>
    </message>
    <message>
      <location filename="../../refman/services/copying.py" />
      <source>A clipboard does not take {papers:,} papers; copy at most {most:,} of them, or export them to a file.</source>
      <translation>剪贴板容纳不下 {papers:,} 篇文献；请最多复制其中 {most:,} 篇，或将它们导出到文件。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export.py" />
      <source>A clipboard takes at most {number:,} papers</source>
      <translation>剪贴板最多容纳 {number:,} 篇文献</translation>
    </message>
    <message>
      <location filename="../../refman/store/collections.py" />
      <source>A collection needs a name.</source>
      <translation>分类需要名称。</translation>
    </message>
    <message>
      <location filename="../../refman/store/collecting.py" />
      <source>A collection would stand in itself, or in one that is gone.</source>
      <translation>分类会放入自身，或放入已不存在的分类。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>A collection, by its name or path</source>
      <translation>分类，按名称或路径</translation>
    </message>
    <message>
      <location filename="../../refman/store/collections.py" />
      <source>A collection’s name has no slash: slashes part the names of a path. Leave it out.</source>
      <translation>分类名不能含斜杠：斜杠用于分隔路径。请去掉。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/body.py" />
      <source>A comma is missing behind the key.</source>
      <translation>引用键后缺少逗号。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/body.py" />
      <source>A comma is missing between two fields.</source>
      <translation>两个字段之间缺少逗号。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/texts.py" />
      <source>A field goes into the document as it stands: such a command reads or writes files, runs code or defines commands when the bibliography is set. No title, name or formula needs one.</source>
      <translation>字段按原样进入文档：排参考文献时，此类命令会读写文件、运行代码或定义命令。标题、姓名或公式都不需要它们。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>A file, if there is one; else by what refman and the library know</source>
      <translation>列表文件（如有）；否则按 refman 和文献库所知</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>A file, if there is one; else by what the library knows</source>
      <translation>列表文件（如有）；否则按文献库所知</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/numbers.py" />
      <source>A first edition is not said to be one.</source>
      <translation>第一版不必注明。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>A journal or publisher that is written in two ways looks like two in the bibliography.</source>
      <translation>同一期刊或出版社有两种写法，在参考文献中像是两个。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/keys.py" />
      <source>A key is a word without white space, comma, brace or any of " # % ' \ ~; letters beyond ASCII are read by biber, and byte by byte by BibTeX. biber’s parser ends a key at an apostrophe, a parenthesis or =, too, and drops the entry.</source>
      <translation>引用键是一个词，不含空白、逗号、花括号和 " # % ' \ ~；ASCII 以外的字母 biber 能读，BibTeX 按字节读。biber 的解析器遇到撇号、圆括号或 = 也会结束键，并丢弃该条目。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/letters.py" />
      <source>A letter and its accent as two characters look like one letter and are not found by it; pdflatex stops at the accent.</source>
      <translation>字母与重音分为两个字符，看似一个却搜不到；pdflatex 会停在重音处。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/files.py" />
      <source>A link to a file in a base folder is kept by the folder’s name, which may be another place on another computer.</source>
      <translation>基础文件夹中文件的链接按该文件夹的名称保存；在另一台计算机上，它可以位于别处。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>A linked .bib file</source>
      <translation>已关联的 .bib 文件</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/scanner.py" />
      <source>A macro has one name and one value.</source>
      <translation>宏有一个名称和一个值。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>A macro makes its keys.</source>
      <translation>它的引用键由宏生成。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>A name is missing beside an “and”: “{text}”.</source>
      <translation>“and”旁缺少姓名：“{text}”。</translation>
    </message>
    <message>
      <location filename="../../refman/store/rescue.py" />
      <source>A newer refman wrote this library. It was left as it is; update refman.</source>
      <translation>此文献库由新版 refman 写成。保持不变；请更新 refman。</translation>
    </message>
    <message>
      <location filename="../../refman/store/notes.py" />
      <source>A note has at most {longest:,} characters, and this has {text:,}. Nothing was changed.</source>
      <translation>一条笔记最多 {longest:,} 个字符，这条有 {text:,} 个。没有任何更改。</translation>
    </message>
    <message>
      <location filename="../../refman/store/notes.py" />
      <source>A note needs words. Nothing was changed.</source>
      <translation>笔记需要内容。未作更改。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>A number of arXiv is the year and the month, a point, and five digits (four until 2014), or, until March 2007, the archive, a slash and seven digits.</source>
      <translation>arXiv 编号为年月、点和五位数字（2014 年前四位），2007 年 3 月前为档案名、斜杠和七位数字。</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>A paper of which this holds.</source>
      <translation>符合此项的文献。</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>A paper that has this.</source>
      <translation>具备此项的文献。</translation>
    </message>
    <message>
      <location filename="../../refman/services/persons.py" />
      <source>A person needs a name. Nothing was changed.</source>
      <translation>人员需要姓名。未作更改。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/citing.py" />
      <source>A project may have its own, in its settings.</source>
      <translation>项目可在其设置中另行指定。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/values.py" />
      <source>A quotation mark is never closed.</source>
      <translation>有引号未闭合。</translation>
    </message>
    <message>
      <location filename="../../refman/services/source.py" />
      <source>A quotation mark that is opened here is never closed.</source>
      <translation>此处开始的引号没有结束。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/numbers.py" />
      <source>A range of pages has two hyphens, 7--33, which TeX sets as a dash; several are parted by commas, and the style writes “pp.” before them.</source>
      <translation>页码范围用两个连字符，7--33，TeX 排成短划线；多个范围以逗号分隔，“pp.”由样式添加。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/about.py" />
      <source>A reference manager for people who write LaTeX. MIT licence.</source>
      <translation>为 LaTeX 作者准备的文献管理工具。MIT 许可证。</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>A search has at most {max_length:,} characters; shorten it.</source>
      <translation>搜索最多 {max_length:,} 个字符；请缩短。</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>A search has at most {max_terms} terms; shorten it.</source>
      <translation>搜索最多 {max_terms} 项；请缩短。</translation>
    </message>
    <message>
      <location filename="../../refman/store/collecting.py" />
      <source>A search that is kept needs words to search for.</source>
      <translation>保存的搜索需要搜索词。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/as_of.py" />
      <source>A second window shows the library as it was at the end of that day, or at that minute, to search and to export from. The library itself stays as it is.</source>
      <translation>另一个窗口显示文献库在该日结束时或该分钟的样子，可供搜索和导出。文献库本身保持不变。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/snapshots.py" />
      <source>A snapshot keeps the .bib files to the byte, the profile and the cited papers.</source>
      <translation>快照逐字节保存 .bib 文件、配置和被引用的文献。</translation>
    </message>
    <message>
      <location filename="../../refman/services/snapshots.py" />
      <source>A snapshot needs a name, such as “submitted”.</source>
      <translation>快照需要名称，如“submitted”。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/texts.py" />
      <source>A style that makes a link of “{text}” makes one that starts a program.</source>
      <translation>把“{text}”做成链接的样式，会做出一个启动程序的链接。</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>A tag can have one of the keys 1 to 9.</source>
      <translation>标签可用按键 1 到 9 之一。</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>A tag cannot be merged with itself, nor into one that stands in it.</source>
      <translation>标签不能与自身或其下级合并。</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>A tag needs a name.</source>
      <translation>标签需要名称。</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>A tag's name has no comma: commas part BibTeX's keywords. Leave it out.</source>
      <translation>标签名不能含逗号：逗号用于分隔 BibTeX 的关键词。请去掉。</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/betterbibtex/lexer.py" />
      <source>A text stands in quotes, “auth + '_' + year”; in brackets it does not: “[auth]_[year]”.</source>
      <translation>文字要加引号：“auth + '_' + year”；用方括号时则不加：“[auth]_[year]”。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/titles.py" />
      <source>A title that is in braces as a whole stays as it is typed in every style, also in one that has titles in small letters. Braces belong around the words that must keep theirs.</source>
      <translation>整体加花括号的标题在任何样式中都保持原样，即使样式要求小写。花括号应只加在必须保持原样的词上。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>A value without braces names a macro (@string); one that nothing defines is empty.</source>
      <translation>不加花括号的值表示宏 (@string)；未定义的为空。</translation>
    </message>
    <message>
      <location filename="../../refman/services/duplicates/__init__.py" />
      <source>A verdict is on two papers or more; name another one.</source>
      <translation>判断需要两篇或更多文献；请再指定一篇。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/times.py" />
      <source>A year is four digits; the standard styles can take any whose last four signs but punctuation are digits, such as “(about 1984)”: of the last ones some make labels.</source>
      <translation>年份是四位数字；标准样式能处理除标点外最后四个字符为数字的年份，如“(about 1984)”：有些样式用最后几位生成标签。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/titles.py" />
      <source>A year, pages, a place or an address in a title are printed a second time beside those of their own fields, and cannot be left out by a style.</source>
      <translation>标题中的年份、页码、地点或网址会与各自字段重复印出，样式无法省略。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/author_card.py" />
      <source>AI score</source>
      <translation>AI 得分</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Abbreviated</source>
      <translation>缩写</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/help.py" />
      <source>About refman</source>
      <translation>关于 refman</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/author_card.py" />
      <source>About {picked}</source>
      <translation>关于 {picked}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Abstract</source>
      <translation>摘要</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>Accents, case, hyphens and LaTeX do not matter: finds Schrödinger.</source>
      <translation>不区分重音、大小写、连字符和 LaTeX：可找到 Schrödinger。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Add</source>
      <translation>添加</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/sidebar.py" />
      <source>Add a LaTeX project</source>
      <translation>添加 LaTeX 项目</translation>
    </message>
    <message>
      <location filename="../../refman/commands/projects.py" />
      <source>Add a LaTeX project…</source>
      <translation>添加 LaTeX 项目…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Add a PDF, attach a PDF</source>
      <translation>添加 PDF, 附加 PDF</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/files.py" />
      <source>Add a base folder…</source>
      <translation>添加基础文件夹…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/add_field.py" />
      <source>Add a field</source>
      <translation>添加字段</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/identity.py" />
      <source>Add a name</source>
      <translation>添加姓名</translation>
    </message>
    <message>
      <location filename="../../refman/commands/notes.py" />
      <source>Add a note of {name}</source>
      <translation>添加 {name} 的笔记</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/people.py" />
      <source>Add a person</source>
      <translation>添加人员</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Add a tag to papers; the tag is made if there is none of that name.</source>
      <translation>给文献加标签；没有该名称的标签时会新建。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>Add all {sure:,} to {bib}</source>
      <translation>将全部 {sure:,} 个加入 {bib}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>Add it</source>
      <translation>加入</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Add keyword, label</source>
      <translation>添加关键词, 标记</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/notes_page.py" />
      <source>Add note</source>
      <translation>添加笔记</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Add paper, new entry, new reference</source>
      <translation>添加文献, 新条目, 新引用</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/top_bar.py" />
      <source>Add papers from files</source>
      <translation>从文件添加文献</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Add papers to a linked file; those that are in it stay as they are.</source>
      <translation>把文献加入关联文件；其中已有的保持不变。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/projects.py" />
      <source>Add project {name}</source>
      <translation>添加项目 {name}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/tag_row.py" />
      <source>Add tag</source>
      <translation>添加标签</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Add tag “{tag}”</source>
      <translation>添加标签“{tag}”</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Add tag “{tag}” to {changed}</source>
      <translation>给 {changed}添加标签“{tag}”</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Add tag “{tag}” to {papers}</source>
      <translation>给 {papers}添加标签“{tag}”</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Add tag…</source>
      <translation>添加标签…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/library.py" />
      <source>Add the 226 papers that refman comes with; what is there already stays as it is.</source>
      <translation>加入 refman 附带的 226 篇文献；已有内容保持不变。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Add the entries they name</source>
      <translation>加入其引用的条目</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Add the papers of the BibTeX text on the clipboard.</source>
      <translation>添加剪贴板中 BibTeX 文本的文献。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Add to a linked file…</source>
      <translation>加入关联文件…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/tag_row.py" />
      <source>Add to all ({share} have it)</source>
      <translation>加到全部（{share} 已有）</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/tag_row.py" />
      <source>Add to collection</source>
      <translation>加入分类</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Add to collection…</source>
      <translation>加入分类…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Add to reading list</source>
      <translation>加入阅读列表</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Add to the reading list</source>
      <translation>加入阅读列表</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>Add to {bib}</source>
      <translation>加入 {bib}</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/__init__.py" />
      <source>Add to {name}</source>
      <translation>加入 {name}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Add {changed} to the reading list</source>
      <translation>将 {changed}加入阅读列表</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Add {changed} to “{path}”</source>
      <translation>将 {changed}加入“{path}”</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/papers_columns.py" />
      <source>Added</source>
      <translation>加入时间</translation>
    </message>
    <message>
      <location filename="../../refman/commands/notes.py" />
      <source>Added a note of {name}</source>
      <translation>已添加 {name} 的笔记</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>Added to the library then.</source>
      <translation>在此期间加入文献库。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Added {changed} to the reading list</source>
      <translation>已将 {changed}加入阅读列表</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Added {changed} to “{path}”</source>
      <translation>已将 {changed}加入“{path}”</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Added {number:,} paper</source>
      <translation>已添加 {number:,} 篇文献</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Added {number:,} papers</source>
      <translation>已添加 {number:,} 篇文献</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Added {papers} to {name}.</source>
      <translation>已将 {papers}加入 {name}。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Added {papers} to {path}.</source>
      <translation>已将 {papers}加入 {path}。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/projects.py" />
      <source>Added {root}: {counts}.</source>
      <translation>已添加 {root}：{counts}。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Address</source>
      <translation>网址</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/citing.py" />
      <source>Address that Neovim listens at; without one, the youngest there is</source>
      <translation>Neovim 监听地址；留空则用最近的</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Addresses</source>
      <translation>网址</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/person.py" />
      <source>Affiliation</source>
      <translation>所属机构</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Align the equals signs</source>
      <translation>对齐等号</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/ask.py" />
      <source>All files (*)</source>
      <translation>所有文件 (*)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys.py" />
      <source>All keys stay as they are.</source>
      <translation>所有引用键保持不变。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_choices.py" />
      <source>All papers</source>
      <translation>所有文献</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>All that are not private</source>
      <translation>所有非私有字段</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/ask.py" />
      <source>All that refman reads</source>
      <translation>refman 可读取的所有格式</translation>
    </message>
    <message>
      <location filename="../../refman/gui/presenter.py" />
      <source>All that was committed is there.{last}</source>
      <translation>已提交的内容都在。{last}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/presenter.py" />
      <source>All was read; this is worth a look.</source>
      <translation>已全部读取；以下内容值得一看。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>All {number:,} papers are in the trash</source>
      <translation>
        <numerusform>全部 {number:,} 篇文献都在回收站中</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>An ISSN is two groups of four with a hyphen, and its last digit follows from the others.</source>
      <translation>ISSN 为两组四位，中间有连字符，末位由其他各位得出。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>An empty field says nothing, and BibTeX warns of it in some entry types.</source>
      <translation>空字段没有意义，BibTeX 对某些类型会警告。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/scanner.py" />
      <source>An entry type cannot begin with a digit.</source>
      <translation>条目类型不能以数字开头。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/renewing.py" />
      <source>An older refman wrote this library. Its papers stay as they are; what finds and sorts them is made anew, once. If this is interrupted, it begins again at the next start.</source>
      <translation>此文献库由旧版 refman 写成。其中的文献保持不变；查找和排序所需的数据会重建一次。若被中断，下次启动时重新开始。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/faults.py" />
      <source>An opening brace has to stand right behind the entry type.</source>
      <translation>条目类型之后必须紧跟左花括号。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/values.py" />
      <source>An opening brace is never closed.</source>
      <translation>有花括号未闭合。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/values.py" />
      <source>An opening parenthesis is never closed.</source>
      <translation>有圆括号未闭合。</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_guide.py" />
      <source>Another name of {field}:.</source>
      <translation>{field}: 的别名。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/kind_row.py" />
      <source>Another one…</source>
      <translation>其他类型…</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/library.py" />
      <source>Another paper has the key “{key}” too, capitals aside.</source>
      <translation>不计大小写，另一篇文献也有键“{key}”。</translation>
    </message>
    <message>
      <location filename="../../refman/store/library.py" />
      <source>Another program has just changed the library{newest}. Nothing was undone or redone; look at the history, and do it again if it is still meant.</source>
      <translation>另一程序刚刚更改了文献库{newest}。未作撤销或重做；请查看历史记录，若仍需要请再试。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review.py" />
      <source>Another text</source>
      <translation>其他文本</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/kind_row.py" />
      <source>Another type</source>
      <translation>其他类型</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/kind_row.py" />
      <source>Another type keeps all fields</source>
      <translation>更换类型会保留所有字段</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/owing.py" />
      <source>Another was left.</source>
      <translation>另有 1 处未动。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/owing.py" />
      <source>Another {rest:,} were left.</source>
      <translation>另有 {rest:,} 处未动。</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/__init__.py" />
      <source>Answer {name}: {key} {field}</source>
      <translation>答复 {name}：{key} {field}</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>Any letters in place of *, in the words of titles, names and keys.</source>
      <translation>* 代表任意字母，用于标题、姓名和引用键中的词。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/profile.py" />
      <source>Appeared in</source>
      <translation>发表于</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Append</source>
      <translation>追加</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Append to {field} of {papers}</source>
      <translation>在 {papers}的 {field} 后追加</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Apr</source>
      <translation>4月</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Article</source>
      <translation>期刊论文</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Artwork</source>
      <translation>艺术作品</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>As BibDesk’s</source>
      <translation>BibDesk 格式</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>As JabRef’s</source>
      <translation>JabRef 格式</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>As a linked file: what is changed in it comes into the library</source>
      <translation>作为关联文件：其中的更改会进入文献库</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>As all others</source>
      <translation>与其他条目相同</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>As in the snapshot “{name}”</source>
      <translation>如快照“{name}”中所示</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>As in the table</source>
      <translation>按表格顺序</translation>
    </message>
    <message>
      <location filename="../../refman/commands/versions.py" />
      <source>As it was when older history was folded together</source>
      <translation>折叠较早历史时的样子</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/source.py" />
      <source>As kept in the library</source>
      <translation>文献库中的形式</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>As of, time travel, past, history, earlier state</source>
      <translation>截至某日, 时间旅行, 过去, 历史, 早先状态</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>As they came</source>
      <translation>按加入顺序</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>As typed</source>
      <translation>按原样</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>As typed there</source>
      <translation>保持原文写法</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge.py" />
      <source>As versions both keep their keys. If they are merged: {keys}</source>
      <translation>作为同一作品的版本，两者各保留引用键。若合并：{keys}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/many.py" />
      <source>At a glance</source>
      <translation>概览</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/ask.py" />
      <source>At the top</source>
      <translation>顶层</translation>
    </message>
    <message>
      <location filename="../../refman/gui/attaching.py" />
      <source>Attach files</source>
      <translation>添加附件</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Attach files…</source>
      <translation>添加附件…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/attachments.py" />
      <source>Attach the files that fields of {number} name</source>
      <translation>附加 {number} 字段中提到的文件</translation>
    </message>
    <message>
      <location filename="../../refman/commands/attachments.py" />
      <source>Attach what fields name</source>
      <translation>附加字段中提到的文件</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/keeping.py" />
      <source>Attach {files} to {called}</source>
      <translation>将{files}附加到 {called}</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/keeping.py" />
      <source>Attach “{name}” to {called}</source>
      <translation>将“{name}”附加到 {called}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/attachments.py" />
      <source>Attached a copy, “{name}”</source>
      <translation>已附加副本“{name}”</translation>
    </message>
    <message>
      <location filename="../../refman/commands/attachments.py" />
      <source>Attached a link to “{path}”</source>
      <translation>已附加指向“{path}”的链接</translation>
    </message>
    <message>
      <location filename="../../refman/commands/attachments.py" />
      <source>Attached what the fields of {number} name</source>
      <translation>已附加 {number} 字段中提到的文件</translation>
    </message>
    <message>
      <location filename="../../refman/commands/attachments.py" />
      <source>Attached {new}, the first is “{name}”</source>
      <translation>已附加{new}，第一个是“{name}”</translation>
    </message>
    <message>
      <location filename="../../refman/commands/attachments.py" />
      <source>Attached “{name}”, which another paper has too</source>
      <translation>已附加“{name}”，另一篇文献也有它</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Aug</source>
      <translation>8月</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/pane.py" />
      <source>Author</source>
      <translation>作者</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Authors</source>
      <translation>作者</translation>
    </message>
    <message>
      <location filename="../../refman/commands/snapshots.py" />
      <source>Back to “{name}”</source>
      <translation>恢复到“{name}”</translation>
    </message>
    <message>
      <location filename="../../refman/gui/backups.py" />
      <source>Back up</source>
      <translation>备份</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/backups.py" />
      <source>Back up now</source>
      <translation>立即备份</translation>
    </message>
    <message>
      <location filename="../../refman/commands/backups.py" />
      <source>Back up the library</source>
      <translation>备份文献库</translation>
    </message>
    <message>
      <location filename="../../refman/commands/backups.py" />
      <source>Backed up to {path}</source>
      <translation>已备份到 {path}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/backups.py" />
      <source>Backups</source>
      <translation>备份</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/backups.py" />
      <source>Backups, the newest first</source>
      <translation>备份，最新的在前</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Backups…</source>
      <translation>备份…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/files.py" />
      <source>Base folder</source>
      <translation>基础文件夹</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/files.py" />
      <source>Base folders</source>
      <translation>基础文件夹</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Be dark, whatever the desktop is.</source>
      <translation>始终使用深色。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Be light or dark as the desktop is.</source>
      <translation>随系统采用浅色或深色。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Be light, whatever the desktop is.</source>
      <translation>始终使用浅色。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review.py" />
      <source>Before</source>
      <translation>之前</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/betterbibtex/formula.py" />
      <source>Behind “.” stands a filter, such as “.lower”</source>
      <translation>“.”后应为过滤器，如“.lower”</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/reading_row.py" />
      <source>Being read</source>
      <translation>在读</translation>
    </message>
    <message>
      <location filename="../../refman/store/opening.py" />
      <source>Beside the library “{path}” lay the log of another state of it, as when a backup is copied over a library that was not closed. It was not mixed in: it lies there as “{name}”, and what was changed last before is in it alone.</source>
      <translation>文献库“{path}”旁边有一份属于它另一状态的日志，例如把备份复制到未正常关闭的文献库上时就会这样。日志没有混入文献库：它以“{name}”为名保存在那里，此前最后所做的更改只在其中。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_menu.py" />
      <source>Best match, while searching</source>
      <translation>最佳匹配（搜索时）</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Best matches first</source>
      <translation>最佳匹配在前</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/betterbibtex/formula.py" />
      <source>Between two parts stands “+”; “|” begins the next formula</source>
      <translation>两部分之间用“+”；“|”开始下一个公式</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/groups.py" />
      <source>BibDesk’s groups cannot be read; no collection was made of them.</source>
      <translation>无法读取 BibDesk 的组；没有由它们建立收藏夹。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>BibTeX (*.bib)</source>
      <translation>BibTeX (*.bib)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export.py" />
      <source>BibTeX (*.bib);;All files (*)</source>
      <translation>BibTeX (*.bib);;所有文件 (*)</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>BibTeX and biber part a list at “and”, and a name at its commas: “First von Last”, “von Last, First” or “von Last, Jr, First”. biber leaves out an entry with an empty name; BibTeX prints nonsense of a name with more commas.</source>
      <translation>BibTeX 和 biber 以“and”分隔名单，以逗号分隔姓名：“First von Last”“von Last, First”或“von Last, Jr, First”。biber 会略过含空姓名的条目；逗号过多时 BibTeX 会印错。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>BibTeX and biber print an entry of a type that they do not know as @misc, without what only its own type has.</source>
      <translation>未知类型的条目会按 @misc 印出，缺少其类型特有的内容。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>BibTeX and biblatex call some fields differently. An entry that has both names with different values is printed differently by the two.</source>
      <translation>BibTeX 与 biblatex 对某些字段的叫法不同。条目若同时有这两个名称而值不同，两者排印的结果就不同。</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>BibTeX cannot read “{name}” as a name or key.</source>
      <translation>BibTeX 无法把“{name}”读作名称或引用键。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>BibTeX drops the rest of an entry at the first thing that it does not expect, and says so in the .blg file alone.</source>
      <translation>BibTeX 遇到意外内容会丢弃条目的其余部分，只在 .blg 文件中说明。</translation>
    </message>
    <message>
      <location filename="../../refman/formats/bibtex.py" />
      <source>BibTeX file</source>
      <translation>BibTeX 文件</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/ask.py" />
      <source>BibTeX files (*.bib);;All files (*)</source>
      <translation>BibTeX 文件 (*.bib);;所有文件 (*)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/part.py" />
      <source>BibTeX or biber reported none in their last run, and the entries pass all checks.</source>
      <translation>BibTeX 或 biber 上次运行没有报告问题，条目也通过了所有检查。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/letters.py" />
      <source>BibTeX reads bytes, so that a style which cuts a text may part {chars}.</source>
      <translation>BibTeX 按字节读取，因此截断文字的样式可能把 {chars} 拆开。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/letters.py" />
      <source>BibTeX reads bytes, so that it sorts {chars} wrongly and cuts initials in half.</source>
      <translation>BibTeX 按字节读取，因此对 {chars} 排序错误，还会把首字母截成一半。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/letters.py" />
      <source>BibTeX reads bytes, so that it sorts {chars} wrongly.</source>
      <translation>BibTeX 按字节读取，因此对 {chars} 排序错误。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/faults.py" />
      <source>BibTeX reads the entry “{key}” out of this comment; refman and biber do not.</source>
      <translation>BibTeX 会从此注释中读出条目“{key}”；refman 和 biber 不会。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/keys.py" />
      <source>BibTeX reads “{key}” byte by byte.</source>
      <translation>BibTeX 按字节读“{key}”。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>BibTeX said</source>
      <translation>BibTeX 报告</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/scanner.py" />
      <source>BibTeX skips what follows another command in the last line. Begin a line with it.</source>
      <translation>BibTeX 会跳过最后一行中另一命令之后的内容。请另起一行。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>BibTeX source</source>
      <translation>BibTeX 源代码</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/body.py" />
      <source>BibTeX stumbles over a “%” within an entry.</source>
      <translation>BibTeX 无法读过条目内的“%”。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/letters.py" />
      <source>BibTeX takes each byte for a letter. biber, and the accents of LaTeX, do without that.</source>
      <translation>BibTeX 把每个字节当作字母。biber 和 LaTeX 重音写法没有此问题。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>BibTeX takes keys that differ by capitals alone for one, and leaves out the second entry; biber leaves out the second of two with the same key, and of aliases (ids) those that stand for another entry.</source>
      <translation>BibTeX 把仅大小写不同的引用键视为同一个，并略去第二个条目；biber 略去引用键相同的两个条目中的第二个，以及代表其他条目的别名（ids）。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/scanner.py" />
      <source>BibTeX takes the “@” before it for its beginning, and its own for a part of its type.</source>
      <translation>BibTeX 将其前的“@”视为开头，而将它自己的“@”视为类型的一部分。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/faults.py" />
      <source>BibTeX takes “@comment@” for the type of an entry.</source>
      <translation>BibTeX 将“@comment@”视为条目类型。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/source_edit.py" />
      <source>BibTeX text</source>
      <translation>BibTeX 文本</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/numbers.py" />
      <source>BibTeX wants an edition as a word, “Second”, biblatex as a number; the style adds the word “edition”.</source>
      <translation>BibTeX 要求版次为单词“Second”，biblatex 要求数字；“edition”一词由样式添加。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>BibTeX’s own styles do not read “date”; they have “year” and “month”.</source>
      <translation>BibTeX 自带的样式不读取“date”；它们用“year”和“month”。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>BibTeX’s own styles do not read “location”; some of publishers do, as where people met, and “address” as where the publisher is.</source>
      <translation>BibTeX 自带的样式不读取“location”；有些出版社的样式把它当作会议地点，把“address”当作出版社所在地。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>BibTeX’s own styles do not read “{name}”{instead}.</source>
      <translation>BibTeX 自带的样式不读取“{name}”{instead}。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>BibTeX’s styles know other names of fields, and pass over those of biblatex in silence.</source>
      <translation>BibTeX 样式使用其他字段名，会默默忽略 biblatex 的。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/titles.py" />
      <source>BibTeX’s styles lower capitals of “{text}” that are not in braces.</source>
      <translation>BibTeX 样式会把“{text}”中花括号外的大写字母改成小写。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/titles.py" />
      <source>BibTeX’s styles lower {listed}, which may be names or begin a sentence.</source>
      <translation>BibTeX 的样式会把 {listed} 变为小写，它们可能是名称或句首。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/titles.py" />
      <source>BibTeX’s styles lower {listed}; names among them need braces.</source>
      <translation>BibTeX 样式会把 {listed} 改成小写；其中的名称需要花括号。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/numbers.py" />
      <source>BibTeX’s styles print a note, and how something was published, as a sentence of its own.</source>
      <translation>BibTeX 样式把注释和出版方式印成单独的句子。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>Biber said</source>
      <translation>Biber 报告</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Book</source>
      <translation>图书</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Book in several volumes</source>
      <translation>多卷本图书</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Book within a book</source>
      <translation>书中之书</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Booklet</source>
      <translation>小册子</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Both</source>
      <translation>两者</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>Both forms are read; one form is easier to read, to sort and to compare.</source>
      <translation>两种形式都能读；统一形式更便于阅读、排序和比较。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review_questions.py" />
      <source>Both sides changed the {name} of {key}.</source>
      <translation>两边都更改了 {key} 的 {name}。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge_rows.py" />
      <source>Both together</source>
      <translation>两边合起来</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>Both words, anywhere; each may go on.</source>
      <translation>两个词，位置不限；词尾可延长。</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>Both, as without the AND; it binds before OR.</source>
      <translation>两者都要，与不写 AND 相同；它先于 OR 结合。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Braces around terms</source>
      <translation>术语加花括号</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>Braces around the whole list make one name of it.</source>
      <translation>整个名单加花括号会变成一个姓名。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/titles.py" />
      <source>Braces around the whole title keep every style from its own.</source>
      <translation>整个标题加花括号使样式无法采用自己的形式。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Braces around titles</source>
      <translation>标题加花括号</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Braces where needed</source>
      <translation>必要时加花括号</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/body.py" />
      <source>Braces within quotation marks are not balanced.</source>
      <translation>引号内的花括号不成对。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/scheme.py" />
      <source>Bring a project’s keys into one scheme</source>
      <translation>统一项目的引用键</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Bring a project’s keys into one scheme…</source>
      <translation>统一项目的引用键…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/versions.py" />
      <source>Bring back</source>
      <translation>恢复此版本</translation>
    </message>
    <message>
      <location filename="../../refman/commands/versions.py" />
      <source>Bring back a version</source>
      <translation>恢复版本</translation>
    </message>
    <message>
      <location filename="../../refman/services/restoring.py" />
      <source>Bring back a version of “{title}”</source>
      <translation>恢复“{title}”的一个版本</translation>
    </message>
    <message>
      <location filename="../../refman/commands/history.py" />
      <source>Bring back the change that was undone last.</source>
      <translation>恢复上一次撤销的更改。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/citing.py" />
      <source>Bring keys of {name} into one scheme</source>
      <translation>统一 {name} 的引用键</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Bring linked files and the library together now.</source>
      <translation>立即同步关联文件和文献库。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/renewing.py" />
      <source>Bringing “{name}” up to date</source>
      <translation>正在更新“{name}”</translation>
    </message>
    <message>
      <location filename="../../refman/commands/versions.py" />
      <source>Brought back</source>
      <translation>已恢复</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/files.py" />
      <source>Browse…</source>
      <translation>浏览…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>By author, year, title</source>
      <translation>按作者、年份、标题</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>By citation key</source>
      <translation>按引用键</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge_words.py" />
      <source>By hand</source>
      <translation>手动</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/as_of.py" />
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <location filename="../../refman/gui/leaving.py" />
      <source>Cancel it and close</source>
      <translation>取消并关闭</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Cancel what is going on</source>
      <translation>取消正在进行的操作</translation>
    </message>
    <message>
      <location filename="../../refman/jobs.py" />
      <source>Cancelled. The library is as it was before.</source>
      <translation>已取消。文献库与之前相同。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/palette.py" />
      <source>Cannot be used now</source>
      <translation>目前不可用</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Capitals and small letters are the same</source>
      <translation>不区分大小写</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Capitals in titles</source>
      <translation>标题中的大写字母</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/titles.py" />
      <source>Capitals that BibTeX lowers</source>
      <translation>BibTeX 会改成小写的大写字母</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/titles.py" />
      <source>Capitals throughout say nothing of which words keep theirs, and look like shouting where a style leaves titles as they are.</source>
      <translation>全大写看不出哪些词应保留大写，在保持原样的样式中也很刺眼。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/papers_columns.py" />
      <source>Cat.</source>
      <translation>类别</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Category</source>
      <translation>类别</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/category.py" />
      <source>Category {category}</source>
      <translation>类别 {category}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/encoding.py" />
      <source>Central European (Windows-1250)</source>
      <translation>中欧（Windows-1250）</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework.py" />
      <source>Change</source>
      <translation>更改</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/sidebar_collections.py" />
      <source>Change its search…</source>
      <translation>更改搜索…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Change many papers, find and replace, regular expression, rename a field</source>
      <translation>批量修改, 查找替换, 正则表达式, 重命名字段</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Change the icon of “{collection}”</source>
      <translation>更改“{collection}”的图标</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Change the search of “{collection}”</source>
      <translation>更改“{collection}”的搜索</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Change type to</source>
      <translation>类型改为</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework.py" />
      <source>Change {entries}</source>
      <translation>更改 {entries}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/fields.py" />
      <source>Changed elsewhere meanwhile: it {there}. Esc takes that.</source>
      <translation>此间在别处被更改：{there}。按 Esc 采用。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/projects.py" />
      <source>Changed the settings of {name}.</source>
      <translation>已更改 {name} 的设置。</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Changed {papers}</source>
      <translation>已更改 {papers}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_preview.py" />
      <source>Changes</source>
      <translation>更改</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/sync.py" />
      <source>Changes of {linked}</source>
      <translation>{linked} 的更改</translation>
    </message>
    <message>
      <location filename="../../refman/store/rewritings.py" />
      <source>Changes of {name}</source>
      <translation>{name} 的更改</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/history.py" />
      <source>Changes, the newest first</source>
      <translation>更改，最新的在前</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Chapter</source>
      <translation>章</translation>
    </message>
    <message>
      <location filename="../../refman/commands/mending.py" />
      <source>Chapters that are empty</source>
      <translation>空章节</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check.py" />
      <source>Check the bibliography</source>
      <translation>检查参考文献</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Check the bibliography…</source>
      <translation>检查参考文献…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/split.py" />
      <source>Check what is somebody else’s. Papers keep the names that are printed.</source>
      <translation>勾选属于他人的部分。文献保留印出的姓名。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/encoding.py" />
      <source>Chinese, simplified (GB18030)</source>
      <translation>简体中文（GB18030）</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/encoding.py" />
      <source>Chinese, traditional (Big5)</source>
      <translation>繁体中文（Big5）</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/shortcuts.py" />
      <source>Choose a command, go to the field below the list and press the keys that it is to have.</source>
      <translation>选择一个命令，转到列表下方的框，按下要给它的按键。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export.py" />
      <source>Choose another name</source>
      <translation>另选名称</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Choose columns…</source>
      <translation>选择列…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Choose the command that cites, and the editor that citations are pushed to.</source>
      <translation>选择引用命令和接收引用的编辑器。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_form.py" />
      <source>Choose the list of journal names</source>
      <translation>选择期刊名列表</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Choose what copies of files are called, and where base folders are on this computer.</source>
      <translation>选择文件副本的命名方式，以及基础文件夹在此计算机上的位置。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/linked_files.py" />
      <source>Choose what counts…</source>
      <translation>选择以哪边为准…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>Choose…</source>
      <translation>选择…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/papers_columns.py" />
      <source>Citation key</source>
      <translation>引用键</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/keys.py" />
      <source>Citation keys</source>
      <translation>引用键</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>Cite {key}</source>
      <translation>引用 {key}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>Cite {key} alone</source>
      <translation>只引用 {key}</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Cite {new} in place of {old} in {name}</source>
      <translation>在 {name} 中引用 {new} 代替 {old}</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Cite {new} in place of {old}: {changed}</source>
      <translation>引用 {new} 代替 {old}：{changed}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/quick_cite.py" />
      <source>Cite: author, title, year or key</source>
      <translation>引用：作者、标题、年份或引用键</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>Cited and not there</source>
      <translation>已引用但不存在</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/cited_in.py" />
      <source>Cited in</source>
      <translation>引用于</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>Cited in LaTeX’s last run; no .tex file shows where.</source>
      <translation>LaTeX 上次运行时被引用；没有 .tex 文件显示位置。</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>Cited in this LaTeX project, by its folder or root file.</source>
      <translation>在此 LaTeX 项目中被引用，按文件夹或主文件。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/cited_in.py" />
      <source>Cited in {cited_words}.</source>
      <translation>引用于 {cited_words}。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/citing.py" />
      <source>Citing and editor</source>
      <translation>引用与编辑器</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Citing and editor…</source>
      <translation>引用与编辑器…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Clear</source>
      <translation>清空</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Clear all filters</source>
      <translation>清除所有筛选</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Clear search</source>
      <translation>清空搜索</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/head.py" />
      <source>Clear selection</source>
      <translation>取消选择</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/about.py" />
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <location filename="../../refman/gui/widgets/message_strip.py" />
      <source>Close message</source>
      <translation>关闭消息</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Close the window; everything is saved already.</source>
      <translation>关闭窗口；一切都已保存。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/grouping.py" />
      <source>Co-author graph</source>
      <translation>合作者关系图</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/coauthors.py" />
      <source>Co-authors</source>
      <translation>合作者</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/coauthors.py" />
      <source>Co-authors, those of most papers first</source>
      <translation>合作者，合作最多的在前</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/papers_columns.py" />
      <source>Code</source>
      <translation>代码</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/tag_line.py" />
      <source>Collection</source>
      <translation>分类</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Collection in several volumes</source>
      <translation>多卷文集</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Collection of papers</source>
      <translation>文集</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/tag_line.py" />
      <source>Collection to add</source>
      <translation>要加入的分类</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Collection; a new name makes it</source>
      <translation>分类；输入新名称即可新建</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/sidebar.py" />
      <source>Collections</source>
      <translation>分类</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/collection.py" />
      <source>Collections that fit</source>
      <translation>匹配的分类</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Collections, tags, authors, sources and years narrow each other. Take one away to see more.</source>
      <translation>分类、标签、作者、来源和年份会相互限制。去掉一个可看到更多。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Colour</source>
      <translation>着色</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Colour collection “{collection}” {colour}</source>
      <translation>将分类“{collection}”设为{colour}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Colour of collection…</source>
      <translation>分类颜色…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Colour of tag…</source>
      <translation>标签颜色…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Colour tag “{tag}” {colour}</source>
      <translation>将标签“{tag}”设为{colour}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Colours of the desktop</source>
      <translation>跟随系统颜色</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/sidebar_collections.py" />
      <source>Colour…</source>
      <translation>颜色…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_header.py" />
      <source>Columns</source>
      <translation>列</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>Command by which refman cites in this project</source>
      <translation>refman 在此项目中使用的引用命令</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/citing.py" />
      <source>Command that cites</source>
      <translation>引用命令</translation>
    </message>
    <message>
      <location filename="../../refman/gui/palette.py" />
      <source>Commands</source>
      <translation>命令</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/shortcuts.py" />
      <source>Commands and their keys</source>
      <translation>命令及其按键</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/formulas.py" />
      <source>Commands of formulas</source>
      <translation>公式命令</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>Commands of its own that cite</source>
      <translation>自定义引用命令</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>Commands of its own that cite, parted by spaces</source>
      <translation>自定义引用命令，以空格分隔</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>Commands of its own that read a file</source>
      <translation>自定义读入文件的命令</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Commands…</source>
      <translation>命令…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Comments, remarks, Markdown</source>
      <translation>评论, 备注, Markdown</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Compact rows</source>
      <translation>紧凑行</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/__init__.py" />
      <source>Compare {name}</source>
      <translation>比较 {name}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/views/papers_pairs.py" />
      <source>Compare {number:,} papers</source>
      <translation>
        <numerusform>比较 {number:,} 篇文献</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/history_page.py" />
      <source>Compared with</source>
      <translation>比较对象</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>Comparing …</source>
      <translation>正在比较……</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Conference paper</source>
      <translation>会议论文</translation>
    </message>
    <message>
      <location filename="../../refman/gui/attaching.py" />
      <source>Copied the path</source>
      <translation>已复制路径</translation>
    </message>
    <message>
      <location filename="../../refman/commands/exporting.py" />
      <source>Copied {number} as BibTeX</source>
      <translation>已将 {number}复制为 BibTeX</translation>
    </message>
    <message>
      <location filename="../../refman/commands/exporting.py" />
      <source>Copied {text}</source>
      <translation>已复制 {text}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/citing.py" />
      <source>Copied {text} for {title}.</source>
      <translation>已为 {title} 复制 {text}。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/exporting.py" />
      <source>Copied {text}. {doubts}</source>
      <translation>已复制 {text}。{doubts}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/citing.py" />
      <source>Copies it</source>
      <translation>复制</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export.py" />
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <location filename="../../refman/commands/exporting.py" />
      <source>Copy BibTeX</source>
      <translation>复制 BibTeX</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/many.py" />
      <source>Copy \cite{{…}} with {keys}</source>
      <translation>复制含 {keys}的 \cite{{…}}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/exporting.py" />
      <source>Copy \cite{…}</source>
      <translation>复制 \cite{…}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/many.py" />
      <source>Copy as BibTeX</source>
      <translation>复制为 BibTeX</translation>
    </message>
    <message>
      <location filename="../../refman/commands/exporting.py" />
      <source>Copy citation key</source>
      <translation>复制引用键</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Copy citation, cite command</source>
      <translation>复制引用, 引用命令</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Copy files into the folder of the library and keep them with the selected paper.</source>
      <translation>将文件复制到文献库文件夹，并附加到所选文献。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/attaching.py" />
      <source>Copy path</source>
      <translation>复制路径</translation>
    </message>
    <message>
      <location filename="../../refman/commands/exporting.py" />
      <source>Copy the citation keys of the selected papers, parted by commas.</source>
      <translation>复制所选文献的引用键，以逗号分隔。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/exporting.py" />
      <source>Copy the command that cites the selected papers.</source>
      <translation>复制引用所选文献的命令。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/exporting.py" />
      <source>Copy the selected papers as BibTeX, as the LaTeX project has them that is looked at.</source>
      <translation>将所选文献复制为 BibTeX，与当前查看的 LaTeX 项目中的一致。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/many.py" />
      <source>Copy {keys}</source>
      <translation>复制{keys}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/many.py" />
      <source>Counting what they share…</source>
      <translation>正在统计共同点…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Create</source>
      <translation>创建</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Create collection “{name}”</source>
      <translation>新建分类“{name}”</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Create tag “{tag}”</source>
      <translation>新建标签“{tag}”</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Created the collection “{path}”</source>
      <translation>已新建分类“{path}”</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Created the collection “{path}” of what “{search}” finds</source>
      <translation>已创建分类“{path}”，包含“{search}”所找到的内容</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Created the tag “{tag}”</source>
      <translation>已新建标签“{tag}”</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/encoding.py" />
      <source>Cyrillic (KOI8-R)</source>
      <translation>西里尔文（KOI8-R）</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/encoding.py" />
      <source>Cyrillic (Windows-1251)</source>
      <translation>西里尔文（Windows-1251）</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>DOI and URL</source>
      <translation>DOI 和 URL</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>DOI, else URL</source>
      <translation>DOI，否则 URL</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/texts.py" />
      <source>Dangerous TeX</source>
      <translation>危险的 TeX</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Dark colours</source>
      <translation>深色</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Dark mode, night mode, dark theme, appearance</source>
      <translation>深色模式, 夜间模式, 暗色主题, 外观</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Dataset</source>
      <translation>数据集</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Date</source>
      <translation>日期</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Dates</source>
      <translation>日期</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/times.py" />
      <source>Dates said twice</source>
      <translation>重复的日期</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/as_of.py" />
      <source>Day</source>
      <translation>日期</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Dec</source>
      <translation>12月</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Delete a collection and those in it; the papers stay.</source>
      <translation>删除分类及其子分类；文献保留。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/notes.py" />
      <source>Delete a note of {name}</source>
      <translation>删除 {name} 的笔记</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/sidebar_collections.py" />
      <source>Delete collection	Del</source>
      <translation>删除分类	Del</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Delete collection “{collection}”</source>
      <translation>删除分类“{collection}”</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Delete collection “{collection}” with {number} in it</source>
      <translation>删除分类“{collection}”及其中的 {number} 个</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Delete collection…</source>
      <translation>删除分类…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Delete it though saved searches ask for it</source>
      <translation>即使有保存的搜索用到它也删除</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Delete paper, remove paper</source>
      <translation>删除文献, 移除文献</translation>
    </message>
    <message>
      <location filename="../../refman/gui/widgets/chip.py" />
      <source>Delete removes it</source>
      <translation>按 Delete 去掉</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/sidebar_tags.py" />
      <source>Delete tag	Del</source>
      <translation>删除标签	Del</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Delete tag “{tag}”</source>
      <translation>删除标签“{tag}”</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Delete tag…</source>
      <translation>删除标签…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/note_view.py" />
      <source>Delete the note; Undo brings it back</source>
      <translation>删除笔记；可撤销</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Delete the papers that are in the trash, after a question.</source>
      <translation>确认后删除回收站中的文献。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_profiles.py" />
      <source>Delete the profile “{name}”?</source>
      <translation>删除配置“{name}”？</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/empty_trash.py" />
      <source>Delete {number}</source>
      <translation>删除 {number}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/empty_trash.py" />
      <source>Delete {number} in the trash</source>
      <translation>删除回收站中的 {number}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/notes.py" />
      <source>Deleted a note of {name}</source>
      <translation>已删除 {name} 的笔记</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Deleted the collection “{collection}” with {number} in it; its papers stay</source>
      <translation>已删除分类“{collection}”及其中的 {number} 个；其文献保留</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Deleted the collection “{collection}”; its papers stay</source>
      <translation>已删除分类“{collection}”；其文献保留</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Deleted the tag “{tag}” of {number}</source>
      <translation>已删除 {number}的标签“{tag}”</translation>
    </message>
    <message>
      <location filename="../../refman/commands/papers.py" />
      <source>Deleted {deleted}; Undo brings them back until history is folded</source>
      <translation>已删除 {deleted}；在折叠历史之前可撤销</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_profiles.py" />
      <source>Delete…</source>
      <translation>删除…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Density, row height</source>
      <translation>密度, 行高</translation>
    </message>
    <message>
      <location filename="../../refman/gui/attaching.py" />
      <source>Detach</source>
      <translation>移除附件</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/keeping.py" />
      <source>Detach {files} from {called}</source>
      <translation>从 {called} 移除 {files}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/attachments.py" />
      <source>Detached “{name}”</source>
      <translation>已移除“{name}”</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Details</source>
      <translation>详情</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/paper.py" />
      <source>Details of the paper</source>
      <translation>文献详情</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>Differs in {fields}</source>
      <translation>{fields} 不同</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/unkept.py" />
      <source>Discard</source>
      <translation>放弃</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Do again, repeat</source>
      <translation>再做一次, 重复</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/many.py" />
      <source>Do with all {number:,}</source>
      <translation>对全部 {number:,} 篇</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Drag papers onto it, or select some and choose Collection &gt; Add to collection; a search that is kept holds what it finds.</source>
      <translation>把文献拖到上面，或选择后用 分类 &gt; 加入分类；保存的搜索包含它找到的文献。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/grouping.py" />
      <source>Draw who writes with the author who is picked.</source>
      <translation>画出与所选作者合作的人。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dropping.py" />
      <source>Drop it on a paper</source>
      <translation>拖放到文献上</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dropping.py" />
      <source>Drop to attach to {key}</source>
      <translation>拖放以附加到 {key}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/drop_hint.py" />
      <source>Drop to import</source>
      <translation>拖放以导入</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dropping.py" />
      <source>Drop to link or import</source>
      <translation>拖放以关联或导入</translation>
    </message>
    <message>
      <location filename="../../refman/commands/making.py" />
      <source>Duplicate as new</source>
      <translation>复制为新文献</translation>
    </message>
    <message>
      <location filename="../../refman/commands/making.py" />
      <source>Duplicate {made}</source>
      <translation>复制 {made}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/scope.py" />
      <source>Duplicates</source>
      <translation>重复文献</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/versions.py" />
      <source>E-print {fields}</source>
      <translation>电子预印本 {fields}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/part.py" />
      <source>Each entry of the .bib files is cited, under one key, and says what the library says.</source>
      <translation>.bib 文件的每个条目都以同一引用键被引用，且与文献库一致。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/part.py" />
      <source>Each key that is cited has its entry in a .bib file.</source>
      <translation>每个被引用的键在 .bib 文件中都有条目。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/note_view.py" />
      <source>Edit</source>
      <translation>编辑</translation>
    </message>
    <message>
      <location filename="../../refman/commands/notes.py" />
      <source>Edit a note of {name}</source>
      <translation>编辑 {name} 的笔记</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/person.py" />
      <source>Edit author</source>
      <translation>编辑作者</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/grouping.py" />
      <source>Edit author…</source>
      <translation>编辑作者…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/fields.py" />
      <source>Edit each {name}</source>
      <translation>逐个编辑 {name}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Edit fields…</source>
      <translation>编辑字段…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/editing.py" />
      <source>Edit the BibTeX text</source>
      <translation>编辑 BibTeX 文本</translation>
    </message>
    <message>
      <location filename="../../refman/commands/editing.py" />
      <source>Edit the BibTeX text of {key}</source>
      <translation>编辑 {key} 的 BibTeX 文本</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Edit the fields of the selected paper, or of several at once: set, append, clear, replace text, rename, change the type, the case of titles, the names of journals.</source>
      <translation>编辑所选文献的字段，或一次更改多篇文献：设置、追加、清除、替换文本、重命名字段、更改类型、标题大小写和期刊名称。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>Edit {name}</source>
      <translation>编辑 {name}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/notes.py" />
      <source>Edited a note of {name}</source>
      <translation>已编辑 {name} 的笔记</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Edition</source>
      <translation>版次</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Editions</source>
      <translation>版次</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/citing.py" />
      <source>Editor</source>
      <translation>编辑器</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/citing.py" />
      <source>Editor for Push to the editor and for places in a project</source>
      <translation>用于发送和打开项目位置的编辑器</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Editors</source>
      <translation>编者</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Edits here and in your editor are kept in step</source>
      <translation>此处与编辑器中的修改保持同步</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>Either of both.</source>
      <translation>两者之一。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>Empty fields</source>
      <translation>空字段</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/status_bar.py" />
      <source>Empty library</source>
      <translation>空文献库</translation>
    </message>
    <message>
      <location filename="../../refman/commands/papers.py" />
      <source>Empty the trash</source>
      <translation>清空回收站</translation>
    </message>
    <message>
      <location filename="../../refman/commands/papers.py" />
      <source>Empty the trash of {deleted}</source>
      <translation>清空回收站中的 {deleted}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Empty the trash, delete for good, purge</source>
      <translation>清空回收站, 永久删除, 清空垃圾箱</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Empty trash…</source>
      <translation>清空回收站…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/quick_cite.py" />
      <source>Enter cites · Tab marks several · Ctrl+Enter copies · Esc leaves</source>
      <translation>Enter 引用 · Tab 标记多篇 · Ctrl+Enter 复制 · Esc 离开</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Entries</source>
      <translation>条目</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/guard.py" />
      <source>Entries are missing, and line {line} cannot be read: it looks half written. Mend that line and save the file.</source>
      <translation>缺少条目，且第 {line} 行无法读取：似乎只写了一半。请修正该行并保存文件。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Entries from .bib files</source>
      <translation>来自 .bib 文件的条目</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>Entries of the file</source>
      <translation>文件的条目</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>Entries that are named</source>
      <translation>被提及的条目</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/kind.py" />
      <source>Entry type</source>
      <translation>条目类型</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/kind.py" />
      <source>Entry types that fit</source>
      <translation>匹配的条目类型</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>Error</source>
      <translation>错误</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Errors, lint, validate, quality</source>
      <translation>错误, 检测, 验证, 质量</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework.py" />
      <source>Every change is shown here before it is made.</source>
      <translation>每处更改在执行前都会显示在这里。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/shortcuts.py" />
      <source>Every command has the keys that it had at first.</source>
      <translation>所有命令都恢复了最初的按键。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/scheme.py" />
      <source>Every line that changes</source>
      <translation>每个更改的行</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys.py" />
      <source>Every one gets a letter: lu2022a, lu2022b</source>
      <translation>每个都加字母：lu2022a, lu2022b</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Every paper has a tag</source>
      <translation>每篇文献都有标签</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/times.py" />
      <source>Every style defines the macros jan to dec in its own wording and language; a month that is typed out is printed as it is, and biblatex cannot sort it.</source>
      <translation>各样式以自己的形式和语言定义宏 jan 到 dec；写出的月份会照印，biblatex 无法排序。</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>Exactly these words in a row.</source>
      <translation>恰好连续的这些词。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Exclude</source>
      <translation>移出</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Exit, close the program</source>
      <translation>关闭程序, 离开</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export.py" />
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <location filename="../../refman/commands/exporting.py" />
      <source>Exported {papers} to {output}</source>
      <translation>已将 {papers}导出到 {output}</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Exported {papers} to {output}.</source>
      <translation>已将 {papers}导出到 {output}。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Export…</source>
      <translation>导出…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/people.py" />
      <source>Family name</source>
      <translation>姓</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Feb</source>
      <translation>2月</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_form.py" />
      <source>Fewer choices</source>
      <translation>更少选项</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Field</source>
      <translation>字段</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Fields</source>
      <translation>字段</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>Fields of biblatex alone</source>
      <translation>biblatex 独有的字段</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/fields.py" />
      <source>Fields of the paper</source>
      <translation>文献的字段</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>Fields that are not read</source>
      <translation>不会被读取的字段</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Fields that come first</source>
      <translation>排在前面的字段</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/pairs.py" />
      <source>Fields that go ill together</source>
      <translation>不宜并存的字段</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Fields to leave out</source>
      <translation>不写的字段</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>Fields with two names and two values</source>
      <translation>有两个名称和两个值的字段</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>File and papers stay as they are.</source>
      <translation>文件和文献保持不变。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge_rows.py" />
      <source>Files</source>
      <translation>文件</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/part.py" />
      <source>Files are looked at as they are now alone</source>
      <translation>只查看文件的当前状态</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>Files that are named</source>
      <translation>所指的文件</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>Files that are no UTF-8</source>
      <translation>不是 UTF-8 的文件</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_profiles.py" />
      <source>Files that were written under it stay as they are.{again} This cannot be undone.</source>
      <translation>用它写出的文件保持不变。{again}此操作无法撤销。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/library.py" />
      <source>Files to read: captured pages, .bib; - is standard input</source>
      <translation>要读取的文件：已保存的网页、.bib；- 表示标准输入</translation>
    </message>
    <message>
      <location filename="../../refman/commands/library.py" />
      <source>Fill with the starter papers</source>
      <translation>填入示例文献</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/top_bar.py" />
      <source>Find a command by name</source>
      <translation>按名称查找命令</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/shortcuts.py" />
      <source>Find a command or keys</source>
      <translation>查找命令或按键</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Find a command, an author, a tag, a collection or a paper by its name.</source>
      <translation>按名称查找命令、作者、标签、分类或文献。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Find a person, people</source>
      <translation>查找人员, 人物</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Find an author</source>
      <translation>查找作者</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/palette.py" />
      <source>Find anything; @ authors alone, # tags, + collections, / papers</source>
      <translation>查找一切；@ 仅作者，# 标签，+ 分类，/ 文献</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/authors.py" />
      <source>Find author</source>
      <translation>查找作者</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/palette.py" />
      <source>Find commands, authors, tags, collections, papers</source>
      <translation>查找命令、作者、标签、分类、文献</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>Find duplicates</source>
      <translation>查找重复文献</translation>
    </message>
    <message>
      <location filename="../../refman/gui/attaching.py" />
      <source>Find missing files in a folder</source>
      <translation>在文件夹中查找缺失文件</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Find missing files…</source>
      <translation>查找缺失文件…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Find papers</source>
      <translation>查找文献</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/finding.py" />
      <source>Find {found}</source>
      <translation>查找{found}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/attaching.py" />
      <source>Find…</source>
      <translation>查找…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/fold.py" />
      <source>Fold</source>
      <translation>折叠</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/fold.py" />
      <source>Fold older history together</source>
      <translation>折叠较早的历史</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/history.py" />
      <source>Fold older history…</source>
      <translation>折叠较早的历史…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/fold.py" />
      <source>Fold what is older than</source>
      <translation>折叠早于此日的历史</translation>
    </message>
    <message>
      <location filename="../../refman/commands/history.py" />
      <source>Folded {what} together; {room}</source>
      <translation>已折叠 {what}；{room}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/file_dialog.py" />
      <source>Folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <location filename="../../refman/commands/projects.py" />
      <source>Folder of a LaTeX project, or its root .tex file</source>
      <translation>LaTeX 项目的文件夹或其主 .tex 文件</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Font size, reset zoom</source>
      <translation>字号, 重置缩放</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Font size, zoom in, bigger font</source>
      <translation>字号, 放大, 更大字体</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Font size, zoom out, smaller font</source>
      <translation>字号, 缩小, 更小字体</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/neighbours.py" />
      <source>For BibTeX “{key}” must stand behind the entries that name it.</source>
      <translation>对 BibTeX 而言，“{key}”必须排在提到它的条目之后。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/files.py" />
      <source>For example “{made}”</source>
      <translation>例如“{made}”</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Format</source>
      <translation>格式</translation>
    </message>
    <message>
      <location filename="../../refman/commands/attachments.py" />
      <source>Found {found}</source>
      <translation>找到 {found}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>From 1 to 5; 0 for none</source>
      <translation>1 到 5；0 表示无</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>From the .tex files</source>
      <translation>来自 .tex 文件</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/author_card.py" />
      <source>From {source}</source>
      <translation>来自 {source}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>From {stem}.aux</source>
      <translation>来自 {stem}.aux</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>From {stem}.bcf</source>
      <translation>来自 {stem}.bcf</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys.py" />
      <source>Generate</source>
      <translation>生成</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys.py" />
      <source>Generate citation keys for {number}</source>
      <translation>为 {number}生成引用键</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Generate citation keys…</source>
      <translation>生成引用键…</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/guard.py" />
      <source>Git is at work in “{files}”. {afterwards}</source>
      <translation>Git 正在“{files}”中操作。{afterwards}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Give a collection another icon, or that of its kind.</source>
      <translation>给分类换一个图标，或用默认图标。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Give a collection another name.</source>
      <translation>给分类换一个名称。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Give a tag another name on all its papers, with those that stand in it: a/b stands in a.</source>
      <translation>在所有文献上给标签换名，包括其下级标签：a/b 在 a 之下。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Give a tag one of the eight colours.</source>
      <translation>给标签八种颜色之一。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Give the icon of a collection one of the eight colours, or none.</source>
      <translation>给分类图标八种颜色之一，或不用颜色。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/people.py" />
      <source>Given name</source>
      <translation>名</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/unkept.py" />
      <source>Go back</source>
      <translation>返回</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/snapshots.py" />
      <source>Go back to it</source>
      <translation>恢复到此快照</translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Go there, select what is to come back, and choose Paper &gt; Restore from trash. They keep everything until then.</source>
      <translation>
        <numerusform>到那里选择要取回的文献，然后用 文献 &gt; 从回收站恢复。在此之前内容都会保留。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../refman/gui/shortcuts.py" />
      <source>Go to another row, or to another place in a text</source>
      <translation>转到其他行或文本中的其他位置</translation>
    </message>
    <message>
      <location filename="../../refman/gui/shortcuts.py" />
      <source>Go to the control before</source>
      <translation>转到上一个控件</translation>
    </message>
    <message>
      <location filename="../../refman/gui/shortcuts.py" />
      <source>Go to the next control</source>
      <translation>转到下一个控件</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Go to the search field of the authors.</source>
      <translation>转到作者搜索框。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Go to the search field.</source>
      <translation>转到搜索框。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/profile.py" />
      <source>Graph</source>
      <translation>关系图</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Groups</source>
      <translation>群组</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>HTML</source>
      <translation>HTML</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/texts.py" />
      <source>HTML, 13.1.4 (character references); JabRef’s integrity check</source>
      <translation>HTML, 13.1.4 (character references)；JabRef 完整性检查</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Have a collection stand in another, or at the top, with all that is in it.</source>
      <translation>把分类连同其内容移到另一分类中或顶层。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Have a collection that is a search find something else.</source>
      <translation>让搜索式分类查找其他内容。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Have all papers of one tag carry another in its place; what stands in it comes along.</source>
      <translation>让一个标签的所有文献改用另一个标签；其下级标签一并转移。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Have the columns, their order and widths as they were at first.</source>
      <translation>恢复最初的列、顺序和宽度。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/citing.py" />
      <source>Have the editor insert the citation of papers where its cursor is.</source>
      <translation>让编辑器在光标处插入引用。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/history_page.py" />
      <source>Have the paper be as in this version; Undo takes that back</source>
      <translation>使文献恢复到此版本；可撤销</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Have the window speak this language from the next start on.</source>
      <translation>下次启动起窗口使用此语言。</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Have {field} in sentence case of {papers}</source>
      <translation>{papers}的 {field} 改为句首大写</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Have {field} in title case of {papers}</source>
      <translation>{papers}的 {field} 改为标题大写</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Help, search syntax, manual</source>
      <translation>帮助, 搜索语法, 手册</translation>
    </message>
    <message>
      <location filename="../../refman/store/people.py" />
      <source>Here OR and minus join either names or papers, not both; part them.</source>
      <translation>此处 OR 和减号只能连接姓名或文献之一；请分开写。</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/betterbibtex/formula.py" />
      <source>Here stands a function, a field or a text in quotes</source>
      <translation>此处应为函数、字段或加引号的文字</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/betterbibtex/arguments.py" />
      <source>Here stands an argument or the end of them, “)”</source>
      <translation>此处应为参数或参数结尾“)”</translation>
    </message>
    <message>
      <location filename="../../refman/services/source.py" />
      <source>Here stands one entry; a pasted one becomes a new paper with Paper &gt; Paste BibTeX.</source>
      <translation>此处只有一个条目；粘贴的条目可通过“文献 &gt; 粘贴 BibTeX”成为新文献。</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/betterbibtex/cursor.py" />
      <source>Here stands “{sign}”</source>
      <translation>此处应为“{sign}”</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/history.py" />
      <source>History</source>
      <translation>历史记录</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>History of the paper</source>
      <translation>文献的历史记录</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>History…</source>
      <translation>历史记录…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/person.py" />
      <source>Homepage</source>
      <translation>主页</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Hotkeys, key bindings</source>
      <translation>热键, 按键绑定</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>How</source>
      <translation>方式</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/encoding.py" />
      <source>How does “{name}” read right?</source>
      <translation>“{name}”怎样读才正确？</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/alike.py" />
      <source>How far the names are looked through</source>
      <translation>姓名的检查进度</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/split.py" />
      <source>How the other author is shown</source>
      <translation>另一位作者的显示名</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>ISO 10957</source>
      <translation>ISO 10957</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>ISO 2108; {biblatex}, 2.2.2 (isbn)</source>
      <translation>ISO 2108; {biblatex}, 2.2.2 (isbn)</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>ISO 26324, 5.2 (DOI syntax); {biblatex}, 2.2.2 (doi)</source>
      <translation>ISO 26324, 5.2 (DOI syntax); {biblatex}, 2.2.2 (doi)</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>ISO 3297; {biblatex}, 2.2.2 (issn)</source>
      <translation>ISO 3297; {biblatex}, 2.2.2 (issn)</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>ISO 690:2021, 4 (each resource is referred to once)</source>
      <translation>ISO 690:2021, 4（每个来源只引一次）</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>ISO 690:2021, 4.4 (uniform style)</source>
      <translation>ISO 690:2021, 4.4（格式统一）</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Icon</source>
      <translation>图标</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Icon of collection…</source>
      <translation>分类图标…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/sidebar_collections.py" />
      <source>Icon…</source>
      <translation>图标…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/part.py" />
      <source>If it is called otherwise now, choose it in the settings of the project.</source>
      <translation>如果它现在改了名字，请在项目设置中重新选择。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/part.py" />
      <source>If it was moved, add the project where it is now, and remove this one.</source>
      <translation>如果它被移动了，请在新位置添加项目，并移除此项目。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Image</source>
      <translation>图像</translation>
    </message>
    <message>
      <location filename="../../refman/commands/library.py" />
      <source>Import</source>
      <translation>导入</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Import files</source>
      <translation>导入文件</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/linked_files.py" />
      <source>Import it once</source>
      <translation>导入一次</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/abstract.py" />
      <source>Import the captured page to see its abstract</source>
      <translation>导入保存的网页以查看摘要</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/linked_files.py" />
      <source>Import them once</source>
      <translation>导入一次</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Import {name}</source>
      <translation>导入 {name}</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Import {number} files</source>
      <translation>导入 {number} 个文件</translation>
    </message>
    <message>
      <location filename="../../refman/commands/library.py" />
      <source>Import…</source>
      <translation>导入…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review.py" />
      <source>In </source>
      <translation>在 </translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/keys.py" />
      <source>In a field of a paper: keep what was typed, or take it back</source>
      <translation>在文献字段中：保留输入或放弃</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/keys.py" />
      <source>In a list of a project: open the place, do what is offered</source>
      <translation>在项目列表中：打开位置，执行所提供的操作</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>In abstracts, summaries and notes.</source>
      <translation>在摘要、概要和注释中。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>In full</source>
      <translation>全称</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>In journals, books, series, publishers and institutions.</source>
      <translation>在期刊、图书、丛书、出版社和机构中。</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>In line {line}: {reason}</source>
      <translation>第 {line} 行：{reason}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/shortcuts.py" />
      <source>In no menu</source>
      <translation>不在菜单中</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>In quotes, two quotes are one.</source>
      <translation>在引号内，两个引号表示一个。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/texts.py" />
      <source>In text, &amp;, %, #, _ and ^ mean something else to TeX, and a $ begins a formula: written out they have a backslash before them.</source>
      <translation>文本中的 &amp;、%、#、_ 和 ^ 在 TeX 中另有含义，$ 开始公式：应在前面加反斜杠。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>In the .bib, and nobody cites them</source>
      <translation>在 .bib 中但无人引用</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/keys.py" />
      <source>In the BibTeX of a paper: save the text</source>
      <translation>在文献的 BibTeX 中：保存文本</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review_questions.py" />
      <source>In the library</source>
      <translation>在文献库中</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/scheme.py" />
      <source>In the library and in this project:</source>
      <translation>在文献库和此项目中：</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rename_key.py" />
      <source>In the library: “{title}” {old} → {new}{alias}</source>
      <translation>文献库中：“{title}” {old} → {new}{alias}</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>In the names of authors and editors.</source>
      <translation>在作者和编者的姓名中。</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>In the notes of a reader; * stands for any letters.</source>
      <translation>在读者笔记中；* 代表任意字母。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/keys.py" />
      <source>In the search field: choose and take one of the words that are offered</source>
      <translation>在搜索框中：选择并采用提示的词</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/keys.py" />
      <source>In the sidebar: close and open a collection</source>
      <translation>在侧栏中：折叠和展开分类</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/keys.py" />
      <source>In the sidebar: move a collection up, down, out and in</source>
      <translation>在侧栏中：上下内外移动分类</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/keys.py" />
      <source>In the sidebar: narrow by one more collection, tag or source</source>
      <translation>在侧栏中：再按一个分类、标签或来源筛选</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/trash_note.py" />
      <source>In the trash</source>
      <translation>在回收站中</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>In this category, or this part of it.</source>
      <translation>在此类别或其部分中。</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>In this collection or one below it, by its path or the end of it.</source>
      <translation>在此分类或其下级中，按路径或路径末尾。</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>In this linked file, by its name or whole path, or in this collection.</source>
      <translation>在此关联文件（按名称或完整路径）或此分类中。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/scheme.py" />
      <source>In this project alone:</source>
      <translation>仅在此项目中：</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>In titles only.</source>
      <translation>仅在标题中。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review_questions.py" />
      <source>In {file}</source>
      <translation>在 {file} 中</translation>
    </message>
    <message>
      <location filename="../../refman/commands/rescuing.py" />
      <source>In {garbled} there were bytes that are no letters; “�” stands for them.</source>
      <translation>{garbled}中有不是文字的字节，以“�”代替。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review.py" />
      <source>In {name}</source>
      <translation>在 {name} 中</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Include</source>
      <translation>加入</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Institution</source>
      <translation>机构</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Issue</source>
      <translation>期</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Issue of a periodical</source>
      <translation>期刊的一期</translation>
    </message>
    <message>
      <location filename="../../refman/formats/profile_marks.py" />
      <source>It and the line beside it say when and where a paper is from; which is right is unsure.</source>
      <translation>这一行和旁边一行都说明了文献的时间和出处；哪个正确并不确定。</translation>
    </message>
    <message>
      <location filename="../../refman/formats/daily_rows.py" />
      <source>It cannot be told which line of this paper is its title.</source>
      <translation>无法判断这篇文献的哪一行是标题。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/titles.py" />
      <source>It ends with “conference on”.</source>
      <translation>以“conference on”结尾。</translation>
    </message>
    <message>
      <location filename="../../refman/latex/evidence.py" />
      <source>It has a document type.</source>
      <translation>它带有文档类型声明。</translation>
    </message>
    <message>
      <location filename="../../refman/latex/evidence.py" />
      <source>It has a tag or comment without an end.</source>
      <translation>其中有未结束的标签或注释。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/body.py" />
      <source>It has more fields, or faults between them, than any entry: over 10,000.</source>
      <translation>它的字段或字段间的错误多于任何条目：超过 10,000 个。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/keys.py" />
      <source>It has no citation key.</source>
      <translation>没有引用键。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>It has no “{group}”, which @{kind} wants.</source>
      <translation>它没有“{group}”，而 @{kind} 需要它。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>It has none of {asked}, of which @{kind} wants one.</source>
      <translation>{asked} 一个也没有，而 @{kind} 需要其中之一。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/titles.py" />
      <source>It holds a place, {found}, for which there is “address”.</source>
      <translation>其中含有地点 {found}，地点应放在“address”里。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/titles.py" />
      <source>It holds a year, {found}, for which there is “year”.</source>
      <translation>含有年份 {found}，应放在“year”。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/titles.py" />
      <source>It holds pages, for which there is “pages”.</source>
      <translation>含有页码，应放在“pages”。</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/guard.py" />
      <source>It holds the marks of a merge that git left to you. Settle it and save the file.</source>
      <translation>其中有 git 留给您处理的合并标记。请处理后保存文件。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/backups.py" />
      <source>It holds {parts}.</source>
      <translation>包含 {parts}。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/encoding.py" />
      <source>It is UTF-8 with stray bytes, which were read as letters of Windows’ Latin-1.</source>
      <translation>文件是 UTF-8，其中的异常字节按 Windows Latin-1 读取。</translation>
    </message>
    <message>
      <location filename="../../refman/services/replacing.py" />
      <source>It is as it was.</source>
      <translation>文件保持不变。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/exchanging.py" />
      <source>It is as it was; refman tries again.</source>
      <translation>文件保持不变；refman 会再试。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>It is meant to be empty</source>
      <translation>它本来就该是空的</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/encoding.py" />
      <source>It is no UTF-8 and does not say what it is. Choose where its letters are right.</source>
      <translation>该文件不是 UTF-8，也未说明编码。请选择文字正确的一项。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/encoding.py" />
      <source>It is no UTF-8 and names no encoding; it was read as Windows’ Latin-1. If letters are wrong or entries unread, name the one it has in its first line, as in “% Encoding: GBK”, or in the shell with --encoding.</source>
      <translation>该文件不是 UTF-8，也未注明编码；已按 Windows 的 Latin-1 读取。如果文字有误或有条目未能读取，请在首行注明其编码，如“% Encoding: GBK”，或在命令行中使用 --encoding。</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/files.py" />
      <source>It is no UTF-8 from here on, and LaTeX stops at it; save it as UTF-8, or name its encoding (inputenc).</source>
      <translation>从这里起不是 UTF-8，LaTeX 会停在这里；请存为 UTF-8，或注明其编码（inputenc）。</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/files.py" />
      <source>It is no UTF-8 from here on, and biber gives up; save it as UTF-8, or name its encoding (bibencoding).</source>
      <translation>从这里起不是 UTF-8，biber 会放弃读取；请存为 UTF-8，或注明其编码（bibencoding）。</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>It is no part of a profile’s head.</source>
      <translation>它不属于个人主页的头部。</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>It is no part of the page’s head.</source>
      <translation>它不属于页面的头部。</translation>
    </message>
    <message>
      <location filename="../../refman/formats/daily_rows.py" />
      <source>It is no part of the paper above it.</source>
      <translation>它不属于上面那篇文献。</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>It is no whole BibTeX entry.</source>
      <translation>不是完整的 BibTeX 条目。</translation>
    </message>
    <message>
      <location filename="../../refman/formats/bibtex.py" />
      <source>It is no whole BibTeX entry. {reason}</source>
      <translation>不是完整的 BibTeX 条目。{reason}</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/bibfile.py" />
      <source>It is no whole entry. {reason}</source>
      <translation>这不是完整的条目。{reason}</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/encoding.py" />
      <source>It is not in the encoding that it names, “{named}”, or that is not known; it was read as Windows’ Latin-1. If letters are wrong or entries unread, name the one it has in its first line, as in “% Encoding: GBK”, or in the shell with --encoding.</source>
      <translation>该文件并非其注明的编码“{named}”，或该编码未知；已按 Windows 的 Latin-1 读取。如果文字有误或有条目未能读取，请在首行注明其编码，如“% Encoding: GBK”，或在命令行中使用 --encoding。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>It is read or named here; LaTeX goes without it.</source>
      <translation>此处读入或提到它；LaTeX 缺少它。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>It is set by</source>
      <translation>排版程序</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/neighbours.py" />
      <source>It is the DOI of line {line}, “{key}”, too.</source>
      <translation>它也是第 {line} 行“{key}”的 DOI。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/pairs.py" />
      <source>It is the number of a book in a “series”, and there is none.</source>
      <translation>这是书在丛书“series”中的编号，而丛书没有写。</translation>
    </message>
    <message>
      <location filename="../../refman/formats/daily_rows.py" />
      <source>It reads like an abstract, but no title stands above it.</source>
      <translation>它读起来像摘要，但上面没有标题。</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>It says nothing of the paper above it.</source>
      <translation>它没有说明上面那篇文献的任何内容。</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/neighbours.py" />
      <source>It seems to be the paper of line {line}, “{key}” ({why}).</source>
      <translation>它似乎就是第 {line} 行的文献“{key}”（{why}）。</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/library.py" />
      <source>It seems to be the same paper as “{name}” ({why}).</source>
      <translation>它似乎与“{name}”是同一篇文献（{why}）。</translation>
    </message>
    <message>
      <location filename="../../refman/formats/profile_marks.py" />
      <source>It stands above the first paper and is no part of a head.</source>
      <translation>它在第一篇文献之上，且不属于任何头部。</translation>
    </message>
    <message>
      <location filename="../../refman/formats/daily_rows.py" />
      <source>It stands above the first paper and is no part of it.</source>
      <translation>它在第一篇文献之上，且不属于该文献。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/about.py" />
      <source>It stands on Qt and PySide6 (LGPL 3), SQLite (public domain), sqlite-utils (Apache 2), RapidFuzz and platformdirs (MIT), and Python (PSF).</source>
      <translation>基于 Qt 和 PySide6 (LGPL 3)、SQLite（公有领域）、sqlite-utils (Apache 2)、RapidFuzz 和 platformdirs (MIT) 以及 Python (PSF)。</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/unread.py" />
      <source>It stands within “{key}”: a brace is missing or too many there.</source>
      <translation>它位于“{key}”之内：那里少了或多了一个花括号。</translation>
    </message>
    <message>
      <location filename="../../refman/services/uniting.py" />
      <source>It takes two papers to merge; name another one.</source>
      <translation>合并需要两篇文献；请再指定一篇。</translation>
    </message>
    <message>
      <location filename="../../refman/services/persons.py" />
      <source>It takes two persons to keep apart; name another one.</source>
      <translation>区分需要两个人；请再指定一个。</translation>
    </message>
    <message>
      <location filename="../../refman/services/persons.py" />
      <source>It takes two persons to merge; name another one.</source>
      <translation>合并需要两个人；请再指定一个。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>Its .bib file</source>
      <translation>其 .bib 文件</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>Its bibliography is made by</source>
      <translation>参考文献由谁生成</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/telling.py" />
      <source>Its groups become collections; what is changed in these here stays out of the file, which lists keys in its groups.</source>
      <translation>其分组会成为分类；在此对分类的更改不会写入该文件，因为它在分组中列出的是引用键。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Its icon, or none</source>
      <translation>其图标，或无</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>JabRef’s integrity check</source>
      <translation>JabRef 的完整性检查</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Jan</source>
      <translation>1月</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/encoding.py" />
      <source>Japanese (EUC-JP)</source>
      <translation>日文（EUC-JP）</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/encoding.py" />
      <source>Japanese (Shift_JIS)</source>
      <translation>日文（Shift_JIS）</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Journal names</source>
      <translation>期刊名</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Journals as @string</source>
      <translation>期刊写成 @string</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/people.py" />
      <source>Jr</source>
      <translation>后缀</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Jul</source>
      <translation>7月</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Jun</source>
      <translation>6月</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/people.py" />
      <source>Keep</source>
      <translation>采用</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>Keep a .bib file up to date with what is cited</source>
      <translation>使 .bib 文件与引用保持一致</translation>
    </message>
    <message>
      <location filename="../../refman/commands/projects.py" />
      <source>Keep a LaTeX project: what it cites is known to the library from now on.</source>
      <translation>收录一个 LaTeX 项目：文献库从此知道它引用了什么。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>Keep apart: add it as a paper of its own</source>
      <translation>区分：作为单独的文献加入</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge.py" />
      <source>Keep both, tied to one another; each keeps its key</source>
      <translation>保留两者并相互关联；各自保留引用键</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/cited_trash.py" />
      <source>Keep it</source>
      <translation>保留</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/people.py" />
      <source>Keep the changes to the people?</source>
      <translation>保留对人员的更改？</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review_questions.py" />
      <source>Keep the paper in the library, out of {file}</source>
      <translation>文献留在文献库中，不放入 {file}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/cited_trash.py" />
      <source>Keep them</source>
      <translation>保留</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/source.py" />
      <source>Keep this text as one change ({keys})</source>
      <translation>将此文本作为一次更改保留 ({keys})</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Keep what is handed in of a LaTeX project under a name, compare it, and go back to it.</source>
      <translation>以名称保存 LaTeX 项目的提交内容，可比较和恢复。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/grouping.py" />
      <source>Keep what is shown as a collection that goes on finding it.</source>
      <translation>将当前显示内容保存为持续查找的分类。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>Keep {pairs} of names apart</source>
      <translation>区分{pairs}姓名</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Key</source>
      <translation>引用键</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Key from 1 to 9; 0 for none</source>
      <translation>1 到 9 的按键；0 表示无</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Key of tag…</source>
      <translation>标签按键…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/sidebar_tags.py" />
      <source>Key of the tag</source>
      <translation>标签按键</translation>
    </message>
    <message>
      <location filename="../../refman/services/key_patterns.py" />
      <source>Key pattern of {name}</source>
      <translation>{name} 的引用键模式</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Key {digit} for tag “{tag}”</source>
      <translation>标签“{tag}”的按键 {digit}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Key {digit} sets “{tag}”</source>
      <translation>按键 {digit} 设置“{tag}”</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/shortcuts.py" />
      <source>Keyboard shortcuts</source>
      <translation>键盘快捷键</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/help.py" />
      <source>Keyboard shortcuts…</source>
      <translation>键盘快捷键…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/keys.py" />
      <source>Keys</source>
      <translation>按键</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/help.py" />
      <source>Keys and search words</source>
      <translation>按键和搜索词</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/shortcuts.py" />
      <source>Keys of “{title}”: press those that it is to have</source>
      <translation>“{title}”的按键：按下要给它的按键</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>Keys that clash</source>
      <translation>冲突的引用键</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/part.py" />
      <source>Keys that no file here has may stand in one that is read from the net; Problems has them.</source>
      <translation>本地文件中没有的引用键可能在从网络读取的文件中；见“问题”。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys_preview.py" />
      <source>Keys that were given out</source>
      <translation>已给出的引用键</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Keywords</source>
      <translation>关键词</translation>
    </message>
    <message>
      <location filename="../../refman/services/reworking.py" />
      <source>Keywords are tags; “refman tag” renames, merges and adds those.</source>
      <translation>关键词就是标签；用“refman tag”重命名、合并和添加。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/add_field.py" />
      <source>Keywords are the tags, which stand on the page “Details”.</source>
      <translation>关键词就是“详情”页上的标签。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/encoding.py" />
      <source>Korean (EUC-KR)</source>
      <translation>韩文（EUC-KR）</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>LaTeX (*.tex *.ltx)</source>
      <translation>LaTeX (*.tex *.ltx)</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/everywhere.py" />
      <source>LaTeX cites “{key}” in “{root}”, but refman finds no place of it in the .tex files: see to it by hand.</source>
      <translation>LaTeX 在“{root}”中引用了“{key}”，但 refman 在 .tex 文件中找不到它的位置：请手动处理。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>LaTeX prints a question mark for a key that no .bib file of the project has.</source>
      <translation>项目的 .bib 文件中没有的键，LaTeX 会印成问号。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/letters.py" />
      <source>LaTeX2e News, issue 28 (utf8 by default); utf8ienc.dtx</source>
      <translation>LaTeX2e News, issue 28 (utf8 by default); utf8ienc.dtx</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Language of the desktop</source>
      <translation>跟随系统语言</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Language, Chinese</source>
      <translation>语言, 中文</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Language, English</source>
      <translation>语言, 英语</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Language, German</source>
      <translation>语言, 德语</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/coauthors.py" />
      <source>Larger</source>
      <translation>放大</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Larger text</source>
      <translation>放大文字</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_menu.py" />
      <source>Largest or newest first</source>
      <translation>最大或最新的在前</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Last added first</source>
      <translation>最近加入的在前</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/put_back.py" />
      <source>Leave it</source>
      <translation>不处理</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rescue.py" />
      <source>Leave it as it is</source>
      <translation>保持原样</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Let a linked file go; the file and the papers stay as they are.</source>
      <translation>放开关联的文件；文件和文献保持不变。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/letters.py" />
      <source>Letters and their accents are two characters each.</source>
      <translation>字母与其重音各为一个字符。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/letters.py" />
      <source>Letters in two characters</source>
      <translation>由两个字符组成的字母</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/letters.py" />
      <source>Letters outside ASCII</source>
      <translation>ASCII 以外的字母</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/letters.py" />
      <source>Letters that pdflatex lacks</source>
      <translation>pdflatex 缺少的字母</translation>
    </message>
    <message>
      <location filename="../../refman/gui/another.py" />
      <source>Libraries of refman (*.refman);;All files (*)</source>
      <translation>refman 文献库 (*.refman);;所有文件 (*)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/sidebar.py" />
      <source>Library</source>
      <translation>文献库</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/sidebar.py" />
      <source>Library, collections, projects, tags and sources</source>
      <translation>文献库、分类、项目、标签和来源</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/about.py" />
      <source>Licences</source>
      <translation>许可证</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/about.py" />
      <source>Licences…</source>
      <translation>许可证…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Light colours</source>
      <translation>浅色</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Light mode, day mode, light theme, appearance</source>
      <translation>浅色模式, 日间模式, 亮色主题, 外观</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/source.py" />
      <source>Line {line:,}, one of {lines} with faults: {error}</source>
      <translation>第 {line:,} 行（共 {lines}有错误）：{error}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/source.py" />
      <source>Line {line:,}: {error}</source>
      <translation>第 {line:,} 行：{error}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>Line {line} is not read: {reason}</source>
      <translation>第 {line} 行未被读取：{reason}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Link</source>
      <translation>关联</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Link a .bib file</source>
      <translation>关联 .bib 文件</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Link a .bib file…</source>
      <translation>关联 .bib 文件…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/linked_files.py" />
      <source>Link a file…</source>
      <translation>关联文件…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/linked_files.py" />
      <source>Link it</source>
      <translation>关联</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Link its .bib file…</source>
      <translation>关联其 .bib 文件…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/linked_files.py" />
      <source>Link them</source>
      <translation>关联</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/in_files.py" />
      <source>Linked file {path}</source>
      <translation>关联文件 {path}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/linked_file.py" />
      <source>Linked files</source>
      <translation>关联文件</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/linked_button.py" />
      <source>Linked files: {words}</source>
      <translation>关联文件：{words}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Linked {name}: {said}.</source>
      <translation>已关联 {name}：{said}。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Linked {path}: {said}.</source>
      <translation>已关联 {path}：{said}。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/help.py" />
      <source>List every shortcut, and what the search field understands.</source>
      <translation>列出所有快捷键，以及搜索框能理解的内容。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/grouping.py" />
      <source>List names that may be one author, with what speaks for it, to merge or keep apart.</source>
      <translation>列出可能属于同一作者的姓名及依据，以便合并或区分。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_form.py" />
      <source>List of journal names</source>
      <translation>期刊名列表</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>List of journals</source>
      <translation>期刊列表</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>List pairs of papers that may be one, or versions of one work, with score and reason.</source>
      <translation>列出可能是同一篇或同一著作不同版本的文献对，附得分和理由。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_form.py" />
      <source>Lists of journals (*.csv *.txt *.tsv);;All files (*)</source>
      <translation>期刊列表 (*.csv *.txt *.tsv);;所有文件 (*)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>Lists of the project</source>
      <translation>项目列表</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>Lists that are cut</source>
      <translation>不完整的名单</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Log of changes, journal, timeline</source>
      <translation>更改日志, 记录, 时间线</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rename_key.py" />
      <source>Look ahead</source>
      <translation>预演</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linking.py" />
      <source>Look at linked files</source>
      <translation>查看关联文件</translation>
    </message>
    <message>
      <location filename="../../refman/gui/projects.py" />
      <source>Look at projects</source>
      <translation>查看项目</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Look at the library of an earlier day in a window of its own.</source>
      <translation>在单独的窗口中查看过去某日的文献库。</translation>
    </message>
    <message>
      <location filename="../../refman/store/attachments.py" />
      <source>Look for files</source>
      <translation>查看文件</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Look for what is wrong with papers or projects, and mend it.</source>
      <translation>查找文献或项目中的问题并修正。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Look in a folder for the files of papers that are not where they were.</source>
      <translation>在文件夹中查找已不在原处的文献文件。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/alike.py" />
      <source>Looking for names that may be one author</source>
      <translation>正在查找可能属于同一作者的姓名</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>LyX does not run</source>
      <translation>LyX 没有运行</translation>
    </message>
    <message>
      <location filename="../../refman/services/editors.py" />
      <source>LyX has no pipe yet. In LyX, name one at Tools &gt; Preferences &gt; Paths &gt; LyXServer pipe, such as ~/.lyx/lyxpipe.</source>
      <translation>LyX 还没有管道。请在 LyX 的 工具 &gt; 首选项 &gt; 路径 &gt; LyXServer 管道 中指定，如 ~/.lyx/lyxpipe。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/citing.py" />
      <source>LyX’s pipe; without one, lyxpipe in LyX’s folder</source>
      <translation>LyX 管道；留空则为 LyX 文件夹中的 lyxpipe</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Macros of a formatted file</source>
      <translation>格式化文件中的宏</translation>
    </message>
    <message>
      <location filename="../../refman/commands/making.py" />
      <source>Made {made}</source>
      <translation>已创建 {made}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/editing.py" />
      <source>Make</source>
      <translation>创建</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Make a collection: an empty one, or one that holds what a search finds.</source>
      <translation>新建分类：空的，或包含某个搜索结果的。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/backups.py" />
      <source>Make a copy of the library, read through and counted, in the folder of its backups.</source>
      <translation>在备份文件夹中制作文献库的副本，并通读核对。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Make a paper of an entry type and fill in its fields.</source>
      <translation>按条目类型新建文献并填写字段。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Make a tag that no paper has yet.</source>
      <translation>新建一个尚无文献使用的标签。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Make all text, and what stands around it, larger by a step.</source>
      <translation>将所有文字及其周围放大一级。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Make all text, and what stands around it, smaller by a step.</source>
      <translation>将所有文字及其周围缩小一级。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>Make authors one person under all their names; papers keep the names that are printed.</source>
      <translation>将作者连同所有姓名合并为一人；文献保留印出的姓名。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/citekeys.py" />
      <source>Make citation keys</source>
      <translation>生成引用键</translation>
    </message>
    <message>
      <location filename="../../refman/commands/making.py" />
      <source>Make new papers that say what others do, but for identifiers and citation keys.</source>
      <translation>新建内容相同的文献，但不含标识符和引用键。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Make text as large as the desktop has it.</source>
      <translation>使文字与系统一样大。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/fields.py" />
      <source>Make the citation key</source>
      <translation>生成引用键</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/fields.py" />
      <source>Make the citation key by the pattern of the library</source>
      <translation>按文献库的模式生成引用键</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Make the citation keys of the selected papers anew by a pattern, with a preview.</source>
      <translation>按模式重新生成所选文献的引用键，可预览。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/citekeys.py" />
      <source>Make {sum}</source>
      <translation>生成 {sum}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Manual</source>
      <translation>手册</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>Map: take their key as an alias, and nothing else</source>
      <translation>映射：仅把其引用键作为别名</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Mar</source>
      <translation>3月</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Mark as being read</source>
      <translation>标为在读</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Mark as read</source>
      <translation>标为已读</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Mark as unread</source>
      <translation>标为未读</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Mark {changed} as {said}</source>
      <translation>将 {changed} 标为{said}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/note_view.py" />
      <source>Markdown; Ctrl+Enter keeps it, Esc gives it up</source>
      <translation>Markdown；Ctrl+Enter 保留，Esc 放弃</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>Marked as read then.</source>
      <translation>在此期间标为已读。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Marked {changed} as {said}</source>
      <translation>已将 {changed} 标为{said}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Master’s thesis</source>
      <translation>硕士论文</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>May</source>
      <translation>5月</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/profile.py" />
      <source>May be the same author</source>
      <translation>可能是同一作者</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check.py" />
      <source>Mend all of these</source>
      <translation>全部修正</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check.py" />
      <source>Mend all that is certain</source>
      <translation>修正所有确定的</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check.py" />
      <source>Mend all {fixes:,} of these</source>
      <translation>修正这 {fixes:,} 个</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Mend it in the search field, or clear it.</source>
      <translation>在搜索框中修正，或清空。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check.py" />
      <source>Mend this</source>
      <translation>修正此项</translation>
    </message>
    <message>
      <location filename="../../refman/commands/checking.py" />
      <source>Mend {entries} of .bib files and {what} of the library</source>
      <translation>修正 .bib 文件中的 {entries}和文献库中的 {what}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/dialogs/check.py" />
      <source>Mend {number:,} that are certain</source>
      <translation>
        <numerusform>修正 {number:,} 个确定的问题</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_problems.py" />
      <source>Mend {sure:,}</source>
      <translation>修正 {sure:,} 个</translation>
    </message>
    <message>
      <location filename="../../refman/commands/checking.py" />
      <source>Mend {what}</source>
      <translation>修正{what}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/checking.py" />
      <source>Mended {entries} in {file}.</source>
      <translation>已修正 {file} 中的 {entries}。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/checking.py" />
      <source>Mended {entries} of .bib files and {what} of the library.</source>
      <translation>已修正 .bib 文件中的 {entries}和文献库中的 {what}。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/checking.py" />
      <source>Mended {what}.</source>
      <translation>已修正{what}。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>Merge</source>
      <translation>合并</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/two_of_one.py" />
      <source>Merge all the same</source>
      <translation>仍然合并</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>Merge authors</source>
      <translation>合并作者</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>Merge authors…</source>
      <translation>合并作者…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge.py" />
      <source>Merge duplicates</source>
      <translation>合并重复文献</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Merge duplicates…</source>
      <translation>合并重复文献…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/sidebar_tags.py" />
      <source>Merge into…</source>
      <translation>合并到…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Merge papers, same paper, twins</source>
      <translation>合并文献, 同一文献, 重复项</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Merge persons, same person, people</source>
      <translation>合并人员, 同一人, 人物</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Merge tag into…</source>
      <translation>合并标签到…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Merge tag “{tag}” into “{into}”</source>
      <translation>将标签“{tag}”合并到“{into}”</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/many.py" />
      <source>Merge the two…</source>
      <translation>合并这两篇…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>Merge them though one paper lists both</source>
      <translation>即使有一篇文献同时列出两者也合并</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/ask.py" />
      <source>Merge which tag?</source>
      <translation>合并哪个标签？</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/ask.py" />
      <source>Merge {known} with…</source>
      <translation>将 {known} 合并到…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>Merge {listed} into {name}</source>
      <translation>将 {listed} 合并到 {name}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/alike.py" />
      <source>Merge {number}</source>
      <translation>合并{number}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>Merge {order} into “{title}”</source>
      <translation>将 {order} 合并为“{title}”</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>Merge {pairs} of names</source>
      <translation>合并{pairs}姓名</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>Merge: take what they know better, and their key as an alias</source>
      <translation>合并：采用对方更好的内容，其引用键作为别名</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>Merged {number} papers into {into}</source>
      <translation>已将 {number} 篇文献合并为 {into}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>Merged {number} papers into {into}; {aliases} still find it</source>
      <translation>已将 {number} 篇文献合并为 {into}；{aliases} 仍可找到它</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>Merged {number} papers into {into}; {aliases} still finds it</source>
      <translation>已将 {number} 篇文献合并为 {into}；{aliases} 仍可找到它</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>Merged {pairs} of names; papers keep the names that are printed</source>
      <translation>已合并{pairs}姓名；文献保留印出的姓名</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Merged “{tag}” into “{into}” on {number}</source>
      <translation>已在 {number}上将“{tag}”合并到“{into}”</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/person.py" />
      <source>Merges whoever has that name alone</source>
      <translation>与仅有此姓名的作者合并</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>Missing</source>
      <translation>缺失</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>Missing fields</source>
      <translation>缺失的字段</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Months</source>
      <translation>月份</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_form.py" />
      <source>More choices</source>
      <translation>更多选项</translation>
    </message>
    <message>
      <location filename="../../refman/gui/palette.py" />
      <source>More commands</source>
      <translation>更多命令</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_preview.py" />
      <source>More than {compared:,} papers are not compared here; “refman export --diff” does it.</source>
      <translation>超过 {compared:,} 篇文献时不在此比较；可用“refman export --diff”。</translation>
    </message>
    <message>
      <location filename="../../refman/store/collection_queries.py" />
      <source>More than {deepest} searches would rest on one another, “{paths}” on all of them. Nothing was changed; write out what one of them asks for.</source>
      <translation>超过 {deepest} 个搜索相互依赖，“{paths}”依赖全部。未作更改；请写出其中一个的内容。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Move</source>
      <translation>移动</translation>
    </message>
    <message>
      <location filename="../../refman/gui/shortcuts.py" />
      <source>Move a collection in the sidebar</source>
      <translation>在侧栏中移动分类</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Move collection “{collection}”</source>
      <translation>移动分类“{collection}”</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Move collection…</source>
      <translation>移动分类…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/people.py" />
      <source>Move down</source>
      <translation>下移</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Move on the reading list</source>
      <translation>在阅读列表中移动</translation>
    </message>
    <message>
      <location filename="../../refman/commands/papers.py" />
      <source>Move papers to the trash, where they keep everything; or with --empty delete what is in it.</source>
      <translation>把文献移到回收站，其内容全部保留；或用 --empty 删除其中的文献。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review_questions.py" />
      <source>Move the paper to the trash</source>
      <translation>把该文献移到回收站</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review_questions.py" />
      <source>Move the papers that came with them to the trash</source>
      <translation>将随之而来的文献移到回收站</translation>
    </message>
    <message>
      <location filename="../../refman/commands/papers.py" />
      <source>Move to the trash</source>
      <translation>移到回收站</translation>
    </message>
    <message>
      <location filename="../../refman/commands/papers.py" />
      <source>Move to trash</source>
      <translation>移到回收站</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/sidebar_collections.py" />
      <source>Move to…</source>
      <translation>移动到…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/people.py" />
      <source>Move up</source>
      <translation>上移</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/cited_trash.py" />
      <source>Move {entries} to the trash</source>
      <translation>将 {entries}移到回收站</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Move {moved} on the reading list</source>
      <translation>在阅读列表中移动 {moved}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/papers.py" />
      <source>Move {moved} to the trash</source>
      <translation>将 {moved}移到回收站</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Moved {moved} on the reading list</source>
      <translation>已在阅读列表中移动 {moved}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/papers.py" />
      <source>Moved {moved} to the trash</source>
      <translation>已将 {moved}移到回收站</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Moved “{place}”</source>
      <translation>已移动“{place}”</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Moved “{place}”: it is “{path}” now</source>
      <translation>已移动“{place}”：现为“{path}”</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/files.py" />
      <source>Name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <location filename="../../refman/commands/checking.py" />
      <source>Name a file, a project or papers, and one of these.</source>
      <translation>请指定一个文件、一个项目或若干文献，三者选一。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/attaching.py" />
      <source>Name by pattern</source>
      <translation>按模式命名</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Name journals in full</source>
      <translation>期刊写全称</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Name journals in full of {papers}</source>
      <translation>{papers}的期刊改用全称</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Name journals in short</source>
      <translation>期刊写缩写</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Name journals in short of {papers}</source>
      <translation>{papers}的期刊改用缩写</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/citing.py" />
      <source>Name of Vim’s server; without one, GVIM</source>
      <translation>Vim 服务器名；留空则为 GVIM</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/add_field.py" />
      <source>Name of a field to add</source>
      <translation>要添加的字段名</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/snapshots.py" />
      <source>Name of a new snapshot</source>
      <translation>新快照的名称</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Name of a tag</source>
      <translation>标签名称</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/author.py" />
      <source>Name of an author</source>
      <translation>作者姓名</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Name of the field</source>
      <translation>字段名</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Name of the new collection, or its path</source>
      <translation>新分类的名称或路径</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Name of the new tag</source>
      <translation>新标签的名称</translation>
    </message>
    <message>
      <location filename="../../refman/commands/citing.py" />
      <source>Name the key and the new one, or a project whose keys are renamed.</source>
      <translation>请指定原键和新键，或要重命名键的项目。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_profiles.py" />
      <source>Name, of letters, digits, - and _</source>
      <translation>名称，由字母、数字、- 和 _ 组成</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/snapshots.py" />
      <source>Name, such as submitted</source>
      <translation>名称，如 submitted</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/files.py" />
      <source>Names and folders of files</source>
      <translation>文件的名称与文件夹</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Names and folders of files…</source>
      <translation>文件的名称与文件夹…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/split.py" />
      <source>Names as printed, with their papers</source>
      <translation>印出的姓名及其文献</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>Names in two forms</source>
      <translation>两种形式的姓名</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>Names of people</source>
      <translation>人名</translation>
    </message>
    <message>
      <location filename="../../refman/services/reworking.py" />
      <source>Names of people are written as they are printed; choose a field such as title or booktitle. Nothing was changed.</source>
      <translation>人名按印刷的形式书写；请选择 title 或 booktitle 之类的字段。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/profile.py" />
      <source>Names seen</source>
      <translation>出现过的姓名</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/grouping.py" />
      <source>Names that may be one author</source>
      <translation>可能属于同一作者的姓名</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/sidebar.py" />
      <source>Narrow to it as well</source>
      <translation>同时按此筛选</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/renaming.py" />
      <source>Neither a paper nor a project has the citation key “{old}”.</source>
      <translation>文献和项目中都没有引用键“{old}”。</translation>
    </message>
    <message>
      <location filename="../../refman/formats/profile_rows.py" />
      <source>Neither authors nor an abstract follow.</source>
      <translation>后面既没有作者，也没有摘要。</translation>
    </message>
    <message>
      <location filename="../../refman/services/editors.py" />
      <source>Neovim listens nowhere that refman knows. Say where, by its address.</source>
      <translation>refman 不知道 Neovim 在何处监听。请给出其地址。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rename_key.py" />
      <source>New citation key</source>
      <translation>新引用键</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/sidebar.py" />
      <source>New collection</source>
      <translation>新分类</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/sidebar_collections.py" />
      <source>New collection in it…</source>
      <translation>在其中新建分类…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/collection.py" />
      <source>New collection “{name}”</source>
      <translation>新分类“{name}”</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>New collection…</source>
      <translation>新建分类…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>New group, new folder</source>
      <translation>新建分组, 新建文件夹</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rename_key.py" />
      <source>New key</source>
      <translation>新引用键</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>New keyword, new label</source>
      <translation>新建关键词, 新建标记</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>New name</source>
      <translation>新名称</translation>
    </message>
    <message>
      <location filename="../../refman/gui/editing.py" />
      <source>New paper</source>
      <translation>新文献</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>New papers stand here until tagged.</source>
      <translation>新文献在加上标签前显示在此。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>New paper…</source>
      <translation>新建文献…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/people.py" />
      <source>New person</source>
      <translation>新人员</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/sidebar.py" />
      <source>New tag</source>
      <translation>新标签</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/tag.py" />
      <source>New tag “{name}”</source>
      <translation>新标签“{name}”</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>New tag…</source>
      <translation>新建标签…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/making.py" />
      <source>New {kind}</source>
      <translation>新建 {kind}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>New: the library has no such paper. It says:</source>
      <translation>新条目：文献库中没有这篇文献。其内容为：</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/ask.py" />
      <source>Next</source>
      <translation>下一步</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Next pane</source>
      <translation>下一个面板</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/project.py" />
      <source>No .bib file has “{key}”.</source>
      <translation>没有 .bib 文件包含“{key}”。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/mending.py" />
      <source>No .bib file of “{root}” has {listed}.</source>
      <translation>“{root}”的 .bib 文件都没有 {listed}。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/__init__.py" />
      <source>No .tex file in “{files}” has a \documentclass. Name the root .tex file in place of the folder.</source>
      <translation>“{files}”中没有任何 .tex 文件含有 \documentclass。请指定主 .tex 文件来代替文件夹。</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/bibfile.py" />
      <source>No @string defines “{macro}”.</source>
      <translation>没有 @string 定义“{macro}”。</translation>
    </message>
    <message>
      <location filename="../../refman/formats/daily_rows.py" />
      <source>No abstract follows.</source>
      <translation>后面没有摘要。</translation>
    </message>
    <message>
      <location filename="../../refman/services/persons.py" />
      <source>No author is called “{name}”; “refman authors” lists them.</source>
      <translation>没有名为“{name}”的作者；“refman authors”列出全部。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/papers_columns.py" />
      <source>No authors</source>
      <translation>无作者</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/put_back.py" />
      <source>No backup of the library can be read.</source>
      <translation>文献库没有可读的备份。</translation>
    </message>
    <message>
      <location filename="../../refman/store/backups.py" />
      <source>No backup of “{path}” could be made in “{parent}”: {error}. The library and older backups are as they were; make room, or see to the folder.</source>
      <translation>无法在“{parent}”中备份“{path}”：{error}。文献库和旧备份保持不变；请腾出空间，或检查文件夹。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/history.py" />
      <source>No change is older, so nothing was folded.</source>
      <translation>没有更早的更改，因此未折叠。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/fold.py" />
      <source>No change is older.</source>
      <translation>没有更早的更改。</translation>
    </message>
    <message>
      <location filename="../../refman/services/editors.py" />
      <source>No editor is chosen yet. Edit &gt; Citing and editor… chooses one.</source>
      <translation>还没有选择编辑器。用 编辑 &gt; 引用与编辑器… 选择。</translation>
    </message>
    <message>
      <location filename="../../refman/services/differing.py" />
      <source>No entry would change, only what stands around them</source>
      <translation>条目不会更改，只有其外的内容会更改</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>No file is linked. File &gt; Link a .bib file… links one</source>
      <translation>没有关联的文件。用 文件 &gt; 关联 .bib 文件… 关联</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>No file is linked. “refman link FILE.bib” links one.</source>
      <translation>没有关联的文件。用“refman link FILE.bib”关联。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/attachments.py" />
      <source>No file is missing</source>
      <translation>没有缺失的文件</translation>
    </message>
    <message>
      <location filename="../../refman/commands/mending.py" />
      <source>No file that cited is empty or gone, so nothing was done.</source>
      <translation>没有引用过文献的文件变空或消失，因此什么也没做。</translation>
    </message>
    <message>
      <location filename="../../refman/services/exporting.py" />
      <source>No group can ask for what these saved searches do, and they were left out: {names}.</source>
      <translation>没有组能表达这些保存的搜索，因此未写出：{names}。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/history_page.py" />
      <source>No history</source>
      <translation>没有历史记录</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/part.py" />
      <source>No key is known to be missing</source>
      <translation>未发现缺失的引用键</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/part.py" />
      <source>No key is missing</source>
      <translation>没有缺失的引用键</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys.py" />
      <source>No key will change.</source>
      <translation>没有引用键会改变。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/shortcuts.py" />
      <source>No keys</source>
      <translation>无按键</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/recent.py" />
      <source>No library and no file was opened yet.</source>
      <translation>尚未打开过任何文献库或文件。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>No list of people is the fullest; “{takes}” takes all of them.</source>
      <translation>没有哪份人员名单最全；“{takes}”采用全部人员。</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/betterbibtex/cursor.py" />
      <source>No more than {deepest} may be within each other</source>
      <translation>最多嵌套 {deepest} 层</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>No other .bib file has these keys, and it may: {keys}</source>
      <translation>其他 .bib 文件都没有这些键，它可能有：{keys}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/exporting.py" />
      <source>No paper fits {asked}.</source>
      <translation>没有文献匹配 {asked}。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>No paper has all of these</source>
      <translation>没有文献同时符合这些条件</translation>
    </message>
    <message>
      <location filename="../../refman/services/exporting.py" />
      <source>No paper has the citation key “{key}”.</source>
      <translation>没有文献使用引用键“{key}”。</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/library.py" />
      <source>No paper has the key “{key}”.</source>
      <translation>没有文献使用键“{key}”。</translation>
    </message>
    <message>
      <location filename="../../refman/services/called.py" />
      <source>No paper has the key “{key}”. To look for it as a word of any text, put it in quotes: '"{key}"'.</source>
      <translation>没有文献的引用键是“{key}”。要在所有文本中把它当作词来查找，请加引号：'"{key}"'。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>No paper here for “{label}”</source>
      <translation>此处没有“{label}”的文献</translation>
    </message>
    <message>
      <location filename="../../refman/gui/actions.py" />
      <source>No paper is selected to be tagged “{name}”</source>
      <translation>未选择要加上标签“{name}”的文献</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>No paper matches “{text}”</source>
      <translation>没有文献匹配“{text}”</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rename_key.py" />
      <source>No paper of the library has this key here; only files change.</source>
      <translation>文献库中没有文献在此处使用该键；只有文件会改变。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/pane.py" />
      <source>No paper selected</source>
      <translation>未选择文献</translation>
    </message>
    <message>
      <location filename="../../refman/commands/papers.py" />
      <source>No paper was found in the trash, so none was restored</source>
      <translation>回收站中没有找到论文，因此没有恢复任何论文</translation>
    </message>
    <message>
      <location filename="../../refman/commands/citekeys.py" />
      <source>No paper was found, so no key was made.</source>
      <translation>没有找到文献，因此未生成引用键。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>No paper was found, so none lost the tag</source>
      <translation>没有找到文献，因此未去掉标签</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>No paper was found, so none was added</source>
      <translation>没有找到文献，因此未添加</translation>
    </message>
    <message>
      <location filename="../../refman/commands/papers.py" />
      <source>No paper was found, so none was moved to the trash</source>
      <translation>没有找到论文，因此没有移入回收站</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>No paper was found, so none was tagged</source>
      <translation>没有找到文献，因此未加标签</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>No paper was found, so none was taken out</source>
      <translation>没有找到文献，因此未移出</translation>
    </message>
    <message>
      <location filename="../../refman/commands/citing.py" />
      <source>No paper was found, so nothing was pushed.</source>
      <translation>没有找到文献，因此没有推送任何内容。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/editing.py" />
      <source>No paper was found, so nothing was set.</source>
      <translation>没有找到文献，因此未作设置。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/checking.py" />
      <source>No paper was found.</source>
      <translation>没有找到文献。</translation>
    </message>
    <message>
      <location filename="../../refman/formats/profile_glued.py" />
      <source>No place between title and authors can be told.</source>
      <translation>无法分辨标题与作者的分界处。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/part.py" />
      <source>No problem was found</source>
      <translation>没有发现问题</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/linked_files.py" />
      <source>No profile, written as typed</source>
      <translation>无配置，按原样写入</translation>
    </message>
    <message>
      <location filename="../../refman/gui/desktop.py" />
      <source>No program of this desktop opens “{name}”. It is in {parent}.</source>
      <translation>系统中没有程序能打开“{name}”。文件位于 {parent}。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/scheme.py" />
      <source>No project is known yet; add one first.</source>
      <translation>还没有项目；请先添加。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/mending.py" />
      <source>No source of “{root}” cites {listed}.</source>
      <translation>“{root}”的源文件都没有引用 {listed}。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/actions.py" />
      <source>No tag has the key {digit}; {menu} &gt; {title} gives it to one</source>
      <translation>没有标签使用按键 {digit}；可用 {menu} &gt; {title} 指定</translation>
    </message>
    <message>
      <location filename="../../refman/services/past.py" />
      <source>No temporary folder can be made for the library as it was: {reason}. Make room, or name another folder in TMPDIR.</source>
      <translation>无法为过去的文献库建立临时文件夹：{reason}。请腾出空间，或在 TMPDIR 中指定其他文件夹。</translation>
    </message>
    <message>
      <location filename="../../refman/formats/profile_glued.py" />
      <source>No title follows.</source>
      <translation>后面没有标题。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/alike.py" />
      <source>No two names look like one author</source>
      <translation>没有看起来属于同一作者的姓名</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>No two papers look like one</source>
      <translation>没有看起来相同的文献</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>No two papers look like one; select two to merge them</source>
      <translation>没有看起来相同的文献；选择两篇以合并</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/ask.py" />
      <source>None</source>
      <translation>无</translation>
    </message>
    <message>
      <location filename="../../refman/services/uniting.py" />
      <source>None of the papers has “{name}”; they have {known}.</source>
      <translation>这些文献都没有“{name}”；它们有 {known}。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review_questions.py" />
      <source>None of them: a new paper</source>
      <translation>都不是：一篇新文献</translation>
    </message>
    <message>
      <location filename="../../refman/services/editors.py" />
      <source>None of these papers has a citation key yet.</source>
      <translation>这些文献都还没有引用键。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/file_settings.py" />
      <source>None, as typed in the library</source>
      <translation>无，按文献库中的原样</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>None: by key, titles as typed</source>
      <translation>无：按引用键，标题按原样</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/citing.py" />
      <source>None: the desktop’s own for .tex files</source>
      <translation>无：系统的 .tex 程序</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Not all papers were compared yet; find duplicates, or select two to merge</source>
      <translation>尚有文献未比较；请查找重复文献，或选择两篇以合并</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>Not duplicates</source>
      <translation>不是重复文献</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>Not duplicates: {named}</source>
      <translation>不是重复文献：{named}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/citing.py" />
      <source>Not everything goes along: {left} to see to.</source>
      <translation>并非全部随之更改：{left}需手动处理。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/fields.py" />
      <source>Not kept yet: Enter in the field keeps it, Esc gives it up.</source>
      <translation>尚未保存：在字段中按回车保存，按 Esc 放弃。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/roots.py" />
      <source>Not read from it, though citing: {files}, such as “{first}”; a command of the project’s own that reads them is to be named in its settings.</source>
      <translation>未被它读取但含有引用：{files}，例如“{first}”；读取它们的项目自有命令须在项目设置中指明。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/source.py" />
      <source>Not saved yet.</source>
      <translation>尚未保存。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/alike.py" />
      <source>Not the same</source>
      <translation>不是同一人</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>Not the same person</source>
      <translation>不是同一人</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>Not the same person: {listed}</source>
      <translation>不是同一人：{listed}</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>Not with this word; the minus goes before fields and parentheses too.</source>
      <translation>不含此词；减号也可用在字段和括号前。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Note</source>
      <translation>笔记</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Note that papers are being read.</source>
      <translation>记下文献正在阅读。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Note that papers are still to be read, or to be read again.</source>
      <translation>记下文献还要读或再读。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Note that papers were read; they leave the reading list.</source>
      <translation>记下文献已读；它们会离开阅读列表。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/running.py" />
      <source>Note the keys</source>
      <translation>记录引用键</translation>
    </message>
    <message>
      <location filename="../../refman/gui/projects.py" />
      <source>Note what is cited</source>
      <translation>记录引用</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/note_view.py" />
      <source>Note, Markdown</source>
      <translation>笔记，Markdown</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/head.py" />
      <source>Notes</source>
      <translation>笔记</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/notes_page.py" />
      <source>Notes are yours: no .bib file gets them unless you ask.</source>
      <translation>笔记属于您自己：除非您要求，不会写入任何 .bib 文件。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Notes of the paper</source>
      <translation>文献的笔记</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Nothing can be added, for it cannot be changed: {hindrance}.</source>
      <translation>无法添加，因为它不能更改：{hindrance}。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linking.py" />
      <source>Nothing can be redone any more, for that is a step of its own</source>
      <translation>这是单独的一步，因此已没有可以重做的操作</translation>
    </message>
    <message>
      <location filename="../../refman/commands/projects.py" />
      <source>Nothing changed: without a library it is not known what “{root}” cites; “{output}” stays as it is.</source>
      <translation>未更改：没有文献库，无法知道“{root}”引用了什么；“{output}”保持不变。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/history_page.py" />
      <source>Nothing differs.</source>
      <translation>没有差异。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/quick_cite.py" />
      <source>Nothing fits</source>
      <translation>没有匹配项</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/palette.py" />
      <source>Nothing fits.</source>
      <translation>没有符合的内容。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/snapshots.py" />
      <source>Nothing has changed since.</source>
      <translation>此后没有更改。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/snapshots.py" />
      <source>Nothing has changed.</source>
      <translation>没有更改。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/part.py" />
      <source>Nothing is cited yet</source>
      <translation>还没有引用</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Nothing is going on that could be cancelled.</source>
      <translation>没有可取消的操作。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/body.py" />
      <source>Nothing is joined with “#”.</source>
      <translation>“#”没有连接任何内容。</translation>
    </message>
    <message>
      <location filename="../../refman/store/past.py" />
      <source>Nothing is known from before {day}: then the history of this library begins. Ask for a later moment.</source>
      <translation>{day} 之前的情况不详：此文献库的历史从那时开始。请给出更晚的时间。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/rescuing.py" />
      <source>Nothing is missing. Whether a letter became another one within a text, nobody can see.</source>
      <translation>没有缺失任何内容。至于文本中是否有字母变成了别的字母，则无从得知。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check.py" />
      <source>Nothing is wrong</source>
      <translation>没有问题</translation>
    </message>
    <message>
      <location filename="../../refman/store/rescue.py" />
      <source>Nothing of a library can be read in “{path}”. It was left as it is.</source>
      <translation>“{path}”中没有可读的文献库内容。保持不变。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check.py" />
      <source>Nothing of this is mended without you.</source>
      <translation>这些不会自动修正。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/mending.py" />
      <source>Nothing that it cited was known, so nothing was done.</source>
      <translation>没有已知的引用内容，因此未执行任何操作。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/history.py" />
      <source>Nothing to redo</source>
      <translation>没有可重做的更改</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/history.py" />
      <source>Nothing to undo</source>
      <translation>没有可撤销的更改</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Nothing was added this week</source>
      <translation>本周没有新增</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Nothing was attached.</source>
      <translation>未附加任何文件。</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/copying.py" />
      <source>Nothing was attached; make room, or link the file where it is.</source>
      <translation>未附加任何文件；请腾出空间，或链接文件的原位置。</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Nothing was changed.</source>
      <translation>未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Nothing was changed; the question is still open.</source>
      <translation>未作任何更改；该问题仍待决定。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_preview.py" />
      <source>Nothing was exported from this library yet. After the first export, this shows what the next one changes in its file.</source>
      <translation>此文献库尚未导出过。首次导出后，这里会显示下次导出对文件的更改。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/checking.py" />
      <source>Nothing was found.</source>
      <translation>没有找到。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Nothing was read this month</source>
      <translation>本月没有读过</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/renaming.py" />
      <source>Nothing was renamed.</source>
      <translation>未重命名任何内容。</translation>
    </message>
    <message>
      <location filename="../../refman/services/differing.py" />
      <source>Nothing would change</source>
      <translation>不会有更改</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review.py" />
      <source>Nothing: the field goes on both sides</source>
      <translation>不要：两边都去掉此字段</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Nov</source>
      <translation>11月</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Now</source>
      <translation>现在</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Number</source>
      <translation>期号</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>Numbers that are none</source>
      <translation>并非数字的数字</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/identity.py" />
      <source>ORCID {orcid}</source>
      <translation>ORCID {orcid}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Oct</source>
      <translation>10月</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/pairs.py" />
      <source>Of a @{kind} the styles of BibTeX print “author” or “editor”, and warn of both.</source>
      <translation>对于 @{kind}，BibTeX 的样式只印“author”或“editor”之一，两者都有时会警告。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/pairs.py" />
      <source>Of a @{kind} the styles of BibTeX print “volume” or “number”, and warn of both.</source>
      <translation>对于 @{kind}，BibTeX 的样式只印“volume”或“number”之一，两者都有时会警告。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/about.py" />
      <source>Of refman, and of all that came with it.</source>
      <translation>refman 及其附带组件的许可证。</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>Of these years.</source>
      <translation>属于这些年份。</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>Of this entry type; * stands for any letters.</source>
      <translation>属于此条目类型；* 代表任意字母。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/rescuing.py" />
      <source>Of {lost} only the name is left.</source>
      <translation>{lost} 只剩名称。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/version_rows.py" />
      <source>Older history, folded together</source>
      <translation>较早的历史，已折叠</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/reading_row.py" />
      <source>On the list</source>
      <translation>已列入</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/alike.py" />
      <source>One author under both names; papers keep those printed</source>
      <translation>两个姓名归为一位作者；文献保留印出的姓名</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/person.py" />
      <source>One more name</source>
      <translation>另一个姓名</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>One of the eight colours</source>
      <translation>八种颜色之一</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>One of the eight colours, or none</source>
      <translation>八种颜色之一，或无</translation>
    </message>
    <message>
      <location filename="../../refman/services/uniting.py" />
      <source>One of the papers has all that they say of “{name}”.</source>
      <translation>其中一篇已包含它们关于“{name}”的全部内容。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/two_of_one.py" />
      <source>One paper lists both {one} and {other}</source>
      <translation>有一篇文献同时列出 {one} 和 {other}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>One paper under several keys</source>
      <translation>一篇文献有多个引用键</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>One paper under two keys is printed twice, with two numbers.</source>
      <translation>一篇文献用两个引用键会印两次，编两个号。</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/__init__.py" />
      <source>One side is without the entry: take ours or theirs, the entry or none.</source>
      <translation>一方没有该条目：请取我方或对方，即保留或去掉条目。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge_rows.py" />
      <source>Only one has</source>
      <translation>仅一方有</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/losing.py" />
      <source>Only the link says what these keys mean in {names}: {shown}. Without it the papers that are cited by them count as missing there.</source>
      <translation>只有这个链接说明这些引用键在 {names} 中的含义：{shown}。没有它，用这些键引用的文献在那里会算作缺失。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Only these fields</source>
      <translation>只写这些字段</translation>
    </message>
    <message>
      <location filename="../../refman/gui/attaching.py" />
      <source>Open</source>
      <translation>打开</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Open a database, switch library</source>
      <translation>打开数据库, 切换文献库</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/foreign_file.py" />
      <source>Open a file from outside?</source>
      <translation>打开外部文件？</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Open a file, load a .bib file, add papers from a file</source>
      <translation>打开文件, 载入 .bib 文件, 从文件添加文献</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Open a small window over all others that searches the library and types the citation.</source>
      <translation>在所有窗口之上打开小窗口，搜索文献库并输入引用。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Open a window on another library.</source>
      <translation>在窗口中打开另一个文献库。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/history.py" />
      <source>Open a window on the library as it was right after this change</source>
      <translation>在窗口中打开此更改之后的文献库</translation>
    </message>
    <message>
      <location filename="../../refman/gui/another.py" />
      <source>Open another library</source>
      <translation>打开其他文献库</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Open another library…</source>
      <translation>打开其他文献库…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/no_library.py" />
      <source>Open another…</source>
      <translation>打开其他…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Open file</source>
      <translation>打开文件</translation>
    </message>
    <message>
      <location filename="../../refman/gui/projects.py" />
      <source>Open in the editor</source>
      <translation>在编辑器中打开</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/foreign_file.py" />
      <source>Open it if you know it. You are asked once; a base folder that holds it is never asked about.</source>
      <translation>确认了解此文件再打开。只询问一次；基础文件夹中的文件不再询问。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Open the PDF, view the PDF</source>
      <translation>打开 PDF, 查看 PDF</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/keys.py" />
      <source>Open the details of the selected paper</source>
      <translation>打开所选文献的详情</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Open the first file of the selected paper.</source>
      <translation>打开所选文献的第一个文件。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/as_of.py" />
      <source>Open the library as it was</source>
      <translation>打开过去的文献库</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Open the library as it was…</source>
      <translation>打开过去的文献库…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/pane.py" />
      <source>Open {where}</source>
      <translation>打开 {where}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/fields.py" />
      <source>Optional</source>
      <translation>可选</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Order</source>
      <translation>顺序</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_head.py" />
      <source>Order and columns</source>
      <translation>顺序和列</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Order of fields</source>
      <translation>字段顺序</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Organization</source>
      <translation>组织</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge_words.py" />
      <source>Other</source>
      <translation>其他</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/fields.py" />
      <source>Other fields</source>
      <translation>其他字段</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>Other than in the library</source>
      <translation>与文献库不同</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_profiles.py" />
      <source>Other than the default:</source>
      <translation>与默认不同：</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/versions.py" />
      <source>Other version</source>
      <translation>其他版本</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/versions.py" />
      <source>Other versions</source>
      <translation>其他版本</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/authors.py" />
      <source>Over {words}</source>
      <translation>总计 {words}</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/numbers.py" />
      <source>Page ranges</source>
      <translation>页码范围</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Pages</source>
      <translation>页码</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/alike.py" />
      <source>Pairs of names, the surest first</source>
      <translation>姓名对，最有把握的在前</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Pairs that may be one paper stand here until you merge them or keep them apart.</source>
      <translation>可能是同一篇的文献对显示在此，直到您合并或区分它们。</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Paper {number} has no title, or a value of the wrong kind.</source>
      <translation>第 {number} 篇文献没有标题，或有类型不对的值。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_choices.py" />
      <source>Papers</source>
      <translation>文献</translation>
    </message>
    <message>
      <location filename="../../refman/gui/attaching.py" />
      <source>Papers (*.pdf *.ps *.djvu *.epub);;All files (*)</source>
      <translation>文献 (*.pdf *.ps *.djvu *.epub);;所有文件 (*)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check.py" />
      <source>Papers are being checked</source>
      <translation>正在检查文献</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/person.py" />
      <source>Papers keep the names that are printed</source>
      <translation>文献保留印出的姓名</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/sync.py" />
      <source>Papers of it changed here, too.</source>
      <translation>此处也更改了其中的文献。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys.py" />
      <source>Papers of one key</source>
      <translation>引用键相同的文献</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/author_card.py" />
      <source>Papers per year</source>
      <translation>每年文献数</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/fold.py" />
      <source>Papers stay as they are. What is folded takes no room any more, cannot be undone any more, and how papers were before that day is known no longer. This itself cannot be undone.</source>
      <translation>文献保持不变。折叠的历史不再占用空间，也无法再撤销，该日之前文献的样子将不再可知。此操作本身也无法撤销。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check_scope.py" />
      <source>Papers that are shown</source>
      <translation>显示的文献</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Papers that come in stand here for seven days.</source>
      <translation>新加入的文献在此显示七天。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/quick_cite.py" />
      <source>Papers that fit</source>
      <translation>匹配的文献</translation>
    </message>
    <message>
      <location filename="../../refman/gui/quick_cite.py" />
      <source>Papers to cite</source>
      <translation>可引用的文献</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Papers you delete wait here, and can be restored.</source>
      <translation>删除的文献留在这里，可以恢复。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Papers you mark as read stand here for thirty days.</source>
      <translation>标为已读的文献在此显示三十天。</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>Parentheses hold together what belongs together.</source>
      <translation>括号把相关内容组合在一起。</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>Parentheses nest at most {max_depth} deep; take some out.</source>
      <translation>括号最多嵌套 {max_depth} 层；请去掉一些。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Part of a book</source>
      <translation>图书章节</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Part of a collection</source>
      <translation>文集章节</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Part of a reference work</source>
      <translation>工具书的一部分</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Paste BibTeX</source>
      <translation>粘贴 BibTeX</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Patent</source>
      <translation>专利</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys.py" />
      <source>Pattern</source>
      <translation>模式</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/file_settings.py" />
      <source>Pattern of citation keys</source>
      <translation>引用键模式</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/file_settings.py" />
      <source>Pattern of citation keys; without one, that {whose}</source>
      <translation>引用键模式；留空则用{whose}模式</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>Pattern of the citation keys of its papers</source>
      <translation>其文献的引用键模式</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/scheme.py" />
      <source>Pattern of the keys, of JabRef or Better BibTeX</source>
      <translation>引用键模式（JabRef 或 Better BibTeX）</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys.py" />
      <source>Pattern, of JabRef or Better BibTeX</source>
      <translation>JabRef 或 Better BibTeX 的模式</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/people.py" />
      <source>People in order</source>
      <translation>按顺序排列的人员</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/people.py" />
      <source>People in “{field}”</source>
      <translation>“{field}”中的人员</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge.py" />
      <source>Perhaps versions of one work. {alike}</source>
      <translation>可能是同一著作的不同版本。{alike}</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/fault.py" />
      <source>Perhaps “{near}” is meant. </source>
      <translation>可能是指“{near}”。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Person, edit person, ORCID, profile</source>
      <translation>人员, 编辑人员, ORCID, 个人资料</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Persons, people</source>
      <translation>人员, 人物</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>PhD thesis</source>
      <translation>博士论文</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Place</source>
      <translation>地点</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>Places</source>
      <translation>位置</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>Possibly yours, {ours} ({reason}); it says otherwise:</source>
      <translation>可能是您的 {ours}（{reason}）；内容有所不同：</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>Preprints that were published</source>
      <translation>已正式发表的预印本</translation>
    </message>
    <message>
      <location filename="../../refman/gui/shortcuts.py" />
      <source>Press a button, or choose a row</source>
      <translation>按下按钮或选择行</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_preview.py" />
      <source>Preview</source>
      <translation>预览</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Previous pane</source>
      <translation>上一个面板</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Private fields to write</source>
      <translation>要写入的私有字段</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>Problems</source>
      <translation>问题</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Proceedings</source>
      <translation>会议论文集</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Proceedings in several volumes</source>
      <translation>多卷会议论文集</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_profiles.py" />
      <source>Profile</source>
      <translation>配置</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/file_settings.py" />
      <source>Profile and keys of {name}</source>
      <translation>{name} 的配置和引用键</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/linked_files.py" />
      <source>Profile and keys…</source>
      <translation>配置和引用键…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/file_settings.py" />
      <source>Profile of papers that are added</source>
      <translation>新增文献的配置</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>Profile of the .bib file</source>
      <translation>.bib 文件的配置</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/__init__.py" />
      <source>Profile of {name}</source>
      <translation>{name} 的配置</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>Profile under which it is written</source>
      <translation>写入时使用的配置</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/linked_files.py" />
      <source>Profile {profile}</source>
      <translation>配置 {profile}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>Program that makes the bibliography</source>
      <translation>生成参考文献的程序</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>Program that sets it</source>
      <translation>排版它的程序</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/renewing.py" />
      <source>Progress</source>
      <translation>进度</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/scheme.py" />
      <source>Project</source>
      <translation>项目</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check_scope.py" />
      <source>Project {name}, {name2}</source>
      <translation>项目 {name}，{name2}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/papers_columns.py" />
      <source>Projects</source>
      <translation>项目</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/papers_columns.py" />
      <source>Projects that cite it</source>
      <translation>引用它的项目</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Publisher</source>
      <translation>出版社</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>Publishers and readers want the published version of a paper to be cited where there is one.</source>
      <translation>有正式发表版本时，出版社和读者希望引用它。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/citing.py" />
      <source>Push to the editor</source>
      <translation>发送到编辑器</translation>
    </message>
    <message>
      <location filename="../../refman/commands/citing.py" />
      <source>Pushed {text} to {title}</source>
      <translation>已将 {text} 推送到 {title}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/citing.py" />
      <source>Pushes it to the editor</source>
      <translation>发送到编辑器</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rescue.py" />
      <source>Put it into a new library</source>
      <translation>放入新文献库</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rescue.py" />
      <source>Put it into a new library…</source>
      <translation>放入新文献库…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Put papers at the end of the reading list.</source>
      <translation>把文献放到阅读列表末尾。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Put papers into a collection; it is made if there is none of that name.</source>
      <translation>把文献放入分类；没有该名称的分类时会新建。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Put papers on it with Paper &gt; Add to reading list, or drag them onto it.</source>
      <translation>用 文献 &gt; 加入阅读列表 添加，或直接拖入。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review_questions.py" />
      <source>Put the entries into {file} again</source>
      <translation>将这些条目放回 {file}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review_questions.py" />
      <source>Put the entry into {file} again</source>
      <translation>把该条目重新写入 {file}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Put the papers in this order; once more turns it round.</source>
      <translation>按此排列文献；再次执行则反转。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Put the two selected papers, or those that look like one, side by side to merge them.</source>
      <translation>将所选的两篇文献，或看起来相同的文献，并排显示以合并。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/quick_cite.py" />
      <source>Quick cite</source>
      <translation>快速引用</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Quick cite…</source>
      <translation>快速引用…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/citing.py" />
      <source>Quick-cite window</source>
      <translation>快速引用窗口</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Quit</source>
      <translation>退出</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Rate</source>
      <translation>评分</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Rate papers from 1 to 5, or with 0 take their rating away.</source>
      <translation>给文献评 1 到 5 分，0 表示去掉评分。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/widgets/stars.py" />
      <source>Rate the paper; the keys 0 to 5 do so too</source>
      <translation>给文献评分；也可按 0 到 5</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Rate {changed} with {rating}</source>
      <translation>给 {changed}评 {rating} 分</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>Rated with so many stars, 0 for none.</source>
      <translation>评分为这么多星，0 表示无。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Rated {changed} {done}</source>
      <translation>已给 {changed} 评 {done}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Rate…</source>
      <translation>评分…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/papers_columns.py" />
      <source>Rating</source>
      <translation>评分</translation>
    </message>
    <message>
      <location filename="../../refman/gui/widgets/stars.py" />
      <source>Rating: none</source>
      <translation>评分：无</translation>
    </message>
    <message>
      <location filename="../../refman/gui/widgets/stars.py" />
      <source>Rating: {rating} of {most}</source>
      <translation>评分：{rating}/{most}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/papers_columns.py" />
      <source>Read</source>
      <translation>已读</translation>
    </message>
    <message>
      <location filename="../../refman/commands/library.py" />
      <source>Read files and add what they hold; papers that are there already are filled in.</source>
      <translation>读取文件并加入其内容；已有的文献会被补全。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/papers_columns.py" />
      <source>Reading</source>
      <translation>阅读</translation>
    </message>
    <message>
      <location filename="../../refman/gui/scope.py" />
      <source>Reading list</source>
      <translation>阅读列表</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/papers_columns.py" />
      <source>Reading state</source>
      <translation>阅读状态</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/reading_row.py" />
      <source>Reading state: {words}</source>
      <translation>阅读状态：{words}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>Reading the project…</source>
      <translation>正在读取项目…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/scope.py" />
      <source>Recently added</source>
      <translation>最近加入</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/recent.py" />
      <source>Recently opened</source>
      <translation>最近打开</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Recently opened…</source>
      <translation>最近打开…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/scope.py" />
      <source>Recently read</source>
      <translation>最近读过</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>Reconcile</source>
      <translation>核对</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Reconcile a co-author’s .bib file</source>
      <translation>核对合作者的 .bib 文件</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Reconcile a co-author’s .bib file…</source>
      <translation>核对合作者的 .bib 文件…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reconciling.py" />
      <source>Reconcile {name}</source>
      <translation>核对 {name}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reconciling.py" />
      <source>Reconciled {name}: {parts}.</source>
      <translation>已核对 {name}：{parts}。</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Redid: {label}</source>
      <translation>已重做：{label}</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Redid: {label}.</source>
      <translation>已重做：{label}。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/history.py" />
      <source>Redo</source>
      <translation>重做</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/history.py" />
      <source>Redo: {redo}</source>
      <translation>重做：{redo}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/version_rows.py" />
      <source>Redone: </source>
      <translation>重做： </translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Reference work</source>
      <translation>工具书</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Reference work in several volumes</source>
      <translation>多卷工具书</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Refresh, reload linked files</source>
      <translation>刷新, 重新载入链接文件</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Regular expression</source>
      <translation>正则表达式</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Regular rows</source>
      <translation>普通行</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Remarks</source>
      <translation>批注</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/alike.py" />
      <source>Remember that these are two authors</source>
      <translation>记住这是两位作者</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge.py" />
      <source>Remember that these are two papers</source>
      <translation>记住这是两篇文献</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>Remembered that the others are not one; still versions of one work: {some}</source>
      <translation>已记住其余的并非同一篇；仍为同一作品的不同版本：{some}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>Remembered that {given} papers are not one</source>
      <translation>已记住 {given} 篇文献并非同一篇</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>Remembered that {listed} are {found} persons</source>
      <translation>已记住 {listed} 是 {found} 个人</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>Remembered that {pairs} of names are two authors each</source>
      <translation>已记住{pairs}姓名各为两位作者</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Remove from collection…</source>
      <translation>移出分类…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Remove from reading list</source>
      <translation>移出阅读列表</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Remove from the reading list</source>
      <translation>移出阅读列表</translation>
    </message>
    <message>
      <location filename="../../refman/gui/projects.py" />
      <source>Remove project</source>
      <translation>移除项目</translation>
    </message>
    <message>
      <location filename="../../refman/commands/projects.py" />
      <source>Remove project {name}</source>
      <translation>移除项目 {name}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/snapshots.py" />
      <source>Remove snapshot “{name}”</source>
      <translation>移除快照“{name}”</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Remove tag “{tag}”</source>
      <translation>去掉标签“{tag}”</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Remove tag “{tag}” from {papers}</source>
      <translation>去掉 {papers}的标签“{tag}”</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Remove tag…</source>
      <translation>去掉标签…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Remove {changed} from “{path}”</source>
      <translation>将 {changed}移出“{path}”</translation>
    </message>
    <message>
      <location filename="../../refman/commands/snapshots.py" />
      <source>Removed the snapshot “{name}”.</source>
      <translation>已移除快照“{name}”。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/projects.py" />
      <source>Removed {root}. Files and papers stay as they are.</source>
      <translation>已移除 {root}。文件和文献保持不变。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Rename</source>
      <translation>重命名</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Rename collection “{collection}” to “{name}”</source>
      <translation>将分类“{collection}”重命名为“{name}”</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Rename collection…</source>
      <translation>重命名分类…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/attaching.py" />
      <source>Rename file</source>
      <translation>重命名文件</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rename_key.py" />
      <source>Rename in {where}</source>
      <translation>在{where}重命名</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Rename key everywhere…</source>
      <translation>在各处重命名引用键…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/pane.py" />
      <source>Rename key in this project…</source>
      <translation>在此项目中重命名引用键…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/citing.py" />
      <source>Rename key {old} to {new}</source>
      <translation>将键 {old} 重命名为 {new}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Rename tag “{tag}” to “{name}”</source>
      <translation>将标签“{tag}”重命名为“{name}”</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Rename tag…</source>
      <translation>重命名标签…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Rename the citation key in the library, in .bib files and in every project that cites it.</source>
      <translation>在文献库、.bib 文件和所有引用它的项目中重命名引用键。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Rename the keys of a LaTeX project by a pattern, in every file, with a preview.</source>
      <translation>按模式重命名 LaTeX 项目各文件中的引用键，可预览。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_profiles.py" />
      <source>Rename the profile “{old}”</source>
      <translation>重命名配置“{old}”</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Rename to</source>
      <translation>重命名为</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Rename {field} to {name} of {papers}</source>
      <translation>{papers}的 {field} 改名为 {name}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rename_key.py" />
      <source>Rename {old} everywhere</source>
      <translation>在各处重命名 {old}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rename_key.py" />
      <source>Rename {old} in {project}</source>
      <translation>在 {project} 中重命名 {old}</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/keeping.py" />
      <source>Rename “{name}”</source>
      <translation>重命名“{name}”</translation>
    </message>
    <message>
      <location filename="../../refman/commands/profiles.py" />
      <source>Renamed the profile “{profile}” to “{name}”</source>
      <translation>已将配置“{profile}”重命名为“{name}”</translation>
    </message>
    <message>
      <location filename="../../refman/commands/citing.py" />
      <source>Renamed {old} to {new}: {lines} in {where}.</source>
      <translation>已将 {old} 重命名为 {new}：{where}中的 {lines}。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/citing.py" />
      <source>Renamed {renamed}: {lines} in {where}.</source>
      <translation>已重命名 {renamed}：{where}中的 {lines}。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Renamed “{collection}” to “{name}”{followed}</source>
      <translation>已将“{collection}”重命名为“{name}”{followed}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/attachments.py" />
      <source>Renamed “{name}” to “{name2}”</source>
      <translation>已将“{name}”重命名为“{name2}”</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Renamed “{tag}” to “{name}”{with}</source>
      <translation>已将“{tag}”重命名为“{name}”{with}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/attaching.py" />
      <source>Rename…</source>
      <translation>重命名…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/sidebar_collections.py" />
      <source>Rename…	F2</source>
      <translation>重命名…	F2</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Renew {keys} in {name}</source>
      <translation>在 {name} 中更新 {keys}</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Renew {keys}: {changed}</source>
      <translation>更新 {keys}：{changed}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export.py" />
      <source>Replace</source>
      <translation>替换</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Replace by</source>
      <translation>替换为</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Replace in {field} of {papers}</source>
      <translation>替换 {papers}的 {field} 中的文本</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Replace text</source>
      <translation>替换文本</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export.py" />
      <source>Replace “{name}”?</source>
      <translation>替换“{name}”？</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/fields.py" />
      <source>Required</source>
      <translation>必填</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/no_library.py" />
      <source>Rescue what can be read…</source>
      <translation>抢救可读内容…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/shortcuts.py" />
      <source>Reset</source>
      <translation>重置</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/shortcuts.py" />
      <source>Reset all</source>
      <translation>全部重置</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Reset columns</source>
      <translation>重置列</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/backups.py" />
      <source>Restore</source>
      <translation>恢复</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/put_back.py" />
      <source>Restore a backup of “{stem}”</source>
      <translation>恢复“{stem}”的备份</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Restore a backup, older copies</source>
      <translation>恢复备份, 旧副本</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/no_library.py" />
      <source>Restore a backup…</source>
      <translation>恢复备份…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/papers.py" />
      <source>Restore from trash</source>
      <translation>从回收站恢复</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/put_back.py" />
      <source>Restore it</source>
      <translation>恢复</translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/presenter.py" />
      <source>Restore the {number:,} papers</source>
      <translation>
        <numerusform>恢复这 {number:,} 篇文献</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../refman/commands/papers.py" />
      <source>Restore {restored}</source>
      <translation>恢复 {restored}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/backups.py" />
      <source>Restored {entries}. What was there until now: {path}</source>
      <translation>已恢复 {entries}。此前的内容：{path}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/backups.py" />
      <source>Restored {papers}. The damaged library is kept: {kept}</source>
      <translation>已恢复 {papers}。损坏的文献库保留在：{kept}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/papers.py" />
      <source>Restored {restored}</source>
      <translation>已恢复 {restored}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/source.py" />
      <source>Revert</source>
      <translation>还原</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review.py" />
      <source>Review {name}</source>
      <translation>检查 {name}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/views/papers_pairs.py" />
      <source>Review {number:,} pairs</source>
      <translation>
        <numerusform>检查 {number:,} 对文献</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/linked_files.py" />
      <source>Review…</source>
      <translation>检查…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>Root .tex file</source>
      <translation>主 .tex 文件</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Rows of two lines</source>
      <translation>双行</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge_rows.py" />
      <source>Same</source>
      <translation>相同</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Same person, merge authors, persons that may be one, people</source>
      <translation>同一个人, 合并作者, 可能是同一人的人员, 人员</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Sample papers, examples</source>
      <translation>示例文献, 样例</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/citing.py" />
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_profiles.py" />
      <source>Save as profile</source>
      <translation>保存为配置</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_profiles.py" />
      <source>Save as profile…</source>
      <translation>保存为配置…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Save as, write a .bib file</source>
      <translation>另存为, 写 .bib 文件</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_profiles.py" />
      <source>Save as…</source>
      <translation>另存为…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_profiles.py" />
      <source>Save changes of “{name}”</source>
      <translation>保存对“{name}”的更改</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/grouping.py" />
      <source>Save search as collection…</source>
      <translation>将搜索保存为分类…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/shortcuts.py" />
      <source>Save the BibTeX of a paper, or keep a note</source>
      <translation>保存文献的 BibTeX 或保留笔记</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/ask.py" />
      <source>Save the search “{search}” as a collection</source>
      <translation>将搜索“{search}”保存为分类</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_profiles.py" />
      <source>Save, rename or delete profiles</source>
      <translation>保存、重命名或删除配置</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Saved searches ask for “{paths}”: {names}. They would not find its papers any more, so nothing was deleted; add --yes to delete it.</source>
      <translation>保存的搜索用到“{paths}”：{names}。删除后它们将找不到其中的文献，因此没有删除；加上 --yes 即可删除。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/asked_for.py" />
      <source>Saved searches ask for “{path}”: {names}</source>
      <translation>保存的搜索用到“{path}”：{names}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Saved searches ask for “{tag}”: {names}. They would not find its papers any more, so nothing was deleted; add --yes to delete it.</source>
      <translation>保存的搜索用到“{tag}”：{names}。它们将再也找不到其中的文献，因此未删除任何内容；加上 --yes 即可删除。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/editing.py" />
      <source>Saved the BibTeX text of {key}</source>
      <translation>已保存 {key} 的 BibTeX 文本</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/reading_row.py" />
      <source>Say how far it is read</source>
      <translation>标明阅读进度</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/grouping.py" />
      <source>Say how the author who is picked is shown, and what is known of her or him.</source>
      <translation>设定所选作者的显示名和已知信息。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Say what is the root of the project, which .bib file is kept for it, and how it cites.</source>
      <translation>设定项目的主文件、维护的 .bib 文件和引用方式。</translation>
    </message>
    <message>
      <location filename="../../refman/services/reworking.py" />
      <source>Say what is to be replaced. Nothing was changed.</source>
      <translation>请说明要替换什么。未作更改。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/grouping.py" />
      <source>Say where the selected papers are: go to the collection, or to one of several.</source>
      <translation>指明所选文献在哪里：转到所在的分类，或多个分类中的一个。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/exporting.py" />
      <source>Say which file to compare with: --diff goes with -o FILE.</source>
      <translation>请指定比较的文件：--diff 与 -o FILE 同用。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/grouping.py" />
      <source>Say which names or papers of the author who is picked are somebody else’s.</source>
      <translation>指出所选作者的哪些姓名或文献属于他人。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/help.py" />
      <source>Say which refman this is, and which library is open.</source>
      <translation>显示 refman 的版本和当前文献库。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>School</source>
      <translation>学校</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/papers_columns.py" />
      <source>Score</source>
      <translation>得分</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/glance.py" />
      <source>Scores</source>
      <translation>得分</translation>
    </message>
    <message>
      <location filename="../../refman/gui/widgets/scrollbars.py" />
      <source>Scroll bar</source>
      <translation>滚动条</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Search</source>
      <translation>搜索</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Search all papers</source>
      <translation>搜索所有文献</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_guide.py" />
      <source>Search in one field</source>
      <translation>在某个字段中搜索</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Search of collection…</source>
      <translation>分类的搜索…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_head.py" />
      <source>Search papers</source>
      <translation>搜索文献</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Search the trash</source>
      <translation>搜索回收站</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Search “{better}” instead</source>
      <translation>改为搜索“{better}”</translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Searched the titles, names, venues, abstracts, notes, keys, identifiers and tags of all {number:,} papers.</source>
      <translation>
        <numerusform>已在全部 {number:,} 篇文献的标题、姓名、发表处、摘要、笔记、引用键、标识符和标签中搜索。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Searched the titles, names, venues, abstracts, notes, keys, identifiers and tags of what the filters leave.</source>
      <translation>已在筛选结果的标题、姓名、发表处、摘要、笔记、引用键、标识符和标签中搜索。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/palette.py" />
      <source>Searching…</source>
      <translation>正在查找…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>See and write the notes of the paper.</source>
      <translation>查看和撰写文献的笔记。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>See the paper as BibTeX text, and edit that.</source>
      <translation>以 BibTeX 文本查看并编辑文献。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>See the versions of the paper, compare them and bring one back.</source>
      <translation>查看文献的各个版本，比较并恢复其中之一。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/sightings.py" />
      <source>Seen in</source>
      <translation>出现于</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>Seen in a source whose name has this word.</source>
      <translation>出现于名称含此词的来源。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/pane.py" />
      <source>Select a paper to see it here. Select several to see what they share.</source>
      <translation>选择一篇文献即可在此查看。选择多篇可查看其共同点。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Select all papers</source>
      <translation>选择所有文献</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Select every paper that the table shows.</source>
      <translation>选择表格中的所有文献。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/alike.py" />
      <source>Select the {number:,} that are {sure} % sure or more</source>
      <translation>选择 {number:,} 对把握在 {sure}% 以上的</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_choices.py" />
      <source>Selected papers</source>
      <translation>所选文献</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/pane.py" />
      <source>Selection</source>
      <translation>所选内容</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Sentence case in</source>
      <translation>句首大写：</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Sep</source>
      <translation>9月</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Series</source>
      <translation>丛书</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Set and clear a tag with one of the keys 1 to 9.</source>
      <translation>用 1 到 9 的按键加上和去掉标签。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/editing.py" />
      <source>Set fields</source>
      <translation>设置字段</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/keys.py" />
      <source>Set or clear the tag that has this key</source>
      <translation>加上或去掉使用此按键的标签</translation>
    </message>
    <message>
      <location filename="../../refman/commands/editing.py" />
      <source>Set the citation key</source>
      <translation>设置引用键</translation>
    </message>
    <message>
      <location filename="../../refman/commands/editing.py" />
      <source>Set the citation key {key}</source>
      <translation>设置引用键 {key}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Set to</source>
      <translation>设为</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>Set what is known of {name}</source>
      <translation>已设置 {name} 的信息</translation>
    </message>
    <message>
      <location filename="../../refman/commands/editing.py" />
      <source>Set {names} of {entries}</source>
      <translation>设置 {entries}的 {names}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Settings of the LaTeX project…</source>
      <translation>LaTeX 项目设置…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>Settings of the project</source>
      <translation>项目设置</translation>
    </message>
    <message>
      <location filename="../../refman/commands/projects.py" />
      <source>Settings of {name}</source>
      <translation>{name} 的设置</translation>
    </message>
    <message>
      <location filename="../../refman/gui/projects.py" />
      <source>Settings…</source>
      <translation>设置…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/whereabouts.py" />
      <source>Show</source>
      <translation>显示</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/coauthors.py" />
      <source>Show all</source>
      <translation>全部显示</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Show all papers</source>
      <translation>显示所有文献</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Show and hide columns of the table, and set its order.</source>
      <translation>显示和隐藏表格的列，并设定顺序。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Show each title above its authors.</source>
      <translation>标题显示在作者上方。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/whereabouts.py" />
      <source>Show in collection</source>
      <translation>在分类中显示</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/grouping.py" />
      <source>Show in collection…</source>
      <translation>在分类中显示…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/attaching.py" />
      <source>Show in folder</source>
      <translation>在文件夹中显示</translation>
    </message>
    <message>
      <location filename="../../refman/gui/presenter.py" />
      <source>Show it</source>
      <translation>显示</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/abstract.py" />
      <source>Show less</source>
      <translation>收起</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Show more papers at once.</source>
      <translation>一次显示更多文献。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/tag_row.py" />
      <source>Show only this collection</source>
      <translation>只显示此分类</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/tag_row.py" />
      <source>Show only this tag</source>
      <translation>只显示此标签</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Show or hide the authors; over the table where the window is narrow.</source>
      <translation>显示或隐藏作者；窗口较窄时覆盖在表格上。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Show or hide the details; over the table where the window is narrow.</source>
      <translation>显示或隐藏详情；窗口较窄时覆盖在表格上。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Show or hide the sidebar.</source>
      <translation>显示或隐藏侧栏。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/coauthors.py" />
      <source>Show papers</source>
      <translation>显示文献</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Show papers in rows of ordinary height.</source>
      <translation>以普通行高显示文献。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/author_card.py" />
      <source>Show profile</source>
      <translation>显示作者档案</translation>
    </message>
    <message>
      <location filename="../../refman/gui/presenter.py" />
      <source>Show report</source>
      <translation>显示报告</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Show the backups of the library, and bring one back.</source>
      <translation>显示文献库的备份，并可恢复。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/help.py" />
      <source>Show the keys of every command, and change them.</source>
      <translation>显示并更改每个命令的按键。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Show the libraries and .bib files that were opened of late.</source>
      <translation>显示最近打开的文献库和 .bib 文件。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/grouping.py" />
      <source>Show the tags in the size of their use, to choose one.</source>
      <translation>按使用次数大小显示标签，以便选择。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Show the trash</source>
      <translation>显示回收站</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/identity.py" />
      <source>Show the {papers} on which this is printed</source>
      <translation>显示印有此姓名的 {papers}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/presenter.py" />
      <source>Show them</source>
      <translation>显示</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/source.py" />
      <source>Show what the library has</source>
      <translation>显示文献库中的内容</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Show what was changed, and take changes back.</source>
      <translation>显示更改过的内容，并可撤销。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Show which entries of a .bib file are yours and what it knows better, to merge or keep.</source>
      <translation>显示 .bib 文件中哪些条目是您已有的、哪些更完整，以便合并或保留。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/cited_in.py" />
      <source>Show {places:,} more</source>
      <translation>再显示 {places:,} 处</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/person.py" />
      <source>Shown as</source>
      <translation>显示为</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/split.py" />
      <source>Shown as, such as {free}; or an author who is there</source>
      <translation>显示为，如 {free}；或已有的作者</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_choices.py" />
      <source>Shown papers</source>
      <translation>显示的文献</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Sidebar</source>
      <translation>侧栏</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/texts.py" />
      <source>Signs and elements of HTML come from pages that were copied; TeX prints them, or stops.</source>
      <translation>HTML 的字符和元素来自复制的网页；TeX 会照印或中止。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/texts.py" />
      <source>Signs that stop TeX</source>
      <translation>使 TeX 中止的字符</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge.py" />
      <source>Skip</source>
      <translation>跳过</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/coauthors.py" />
      <source>Smaller</source>
      <translation>缩小</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Smaller text</source>
      <translation>缩小文字</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_menu.py" />
      <source>Smallest or oldest first</source>
      <translation>最小或最早的在前</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Smart group, saved search</source>
      <translation>智能分组, 保存的搜索</translation>
    </message>
    <message>
      <location filename="../../refman/commands/snapshots.py" />
      <source>Snapshot “{name}”</source>
      <translation>快照“{name}”</translation>
    </message>
    <message>
      <location filename="../../refman/commands/snapshots.py" />
      <source>Snapshot “{name}” taken: {files} and {papers}.</source>
      <translation>已保存快照“{name}”：{files}和{papers}。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/snapshots.py" />
      <source>Snapshots of projects</source>
      <translation>项目快照</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Snapshots of projects…</source>
      <translation>项目快照…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/snapshots.py" />
      <source>Snapshots, the newest first</source>
      <translation>快照，最新的在前</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>So are the fields of BibTeX; any other goes by its name in capitals, “[FIELD]”.</source>
      <translation>BibTeX 的字段也可以；其他字段用大写名称：“[FIELD]”。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Software</source>
      <translation>软件</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>Some names are written “Last, First” and some “First Last”.</source>
      <translation>有的姓名写作“Last, First”，有的写作“First Last”。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/rescuing.py" />
      <source>Some of what else there was is missing: {named}.</source>
      <translation>其余内容中有一部分缺失：{named}。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/body.py" />
      <source>Something else begins before the entry has an end.</source>
      <translation>条目尚未结束，另一项就开始了。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/presenter.py" />
      <source>Something in refman went wrong</source>
      <translation>refman 出错了</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>Something is missing here</source>
      <translation>此处缺少内容</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_menu.py" />
      <source>Sort by</source>
      <translation>排序</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/authors_heads.py" />
      <source>Sort by name</source>
      <translation>按姓名排序</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/authors_heads.py" />
      <source>Sort by papers, most first</source>
      <translation>按文献数排序，多的在前</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Sort by {column}</source>
      <translation>按{column}排序</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Sound recording</source>
      <translation>录音</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/papers_columns.py" />
      <source>Source</source>
      <translation>来源</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Source view, raw text, code</source>
      <translation>源代码, 原始文本, 源码</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/sidebar.py" />
      <source>Sources</source>
      <translation>来源</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/split.py" />
      <source>Split</source>
      <translation>拆分</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/grouping.py" />
      <source>Split author…</source>
      <translation>拆分作者…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Split person, two persons</source>
      <translation>拆分人员, 两个人</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/split.py" />
      <source>Split {name}</source>
      <translation>拆分 {name}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>Split {name} off {before}</source>
      <translation>从 {before} 拆分出 {name}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/profile.py" />
      <source>Split…</source>
      <translation>拆分…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/no_library.py" />
      <source>Start a new library</source>
      <translation>新建文献库</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/no_library.py" />
      <source>Start a new one…</source>
      <translation>新建…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Start your library</source>
      <translation>开始您的文献库</translation>
    </message>
    <message>
      <location filename="../../refman/gui/leaving.py" />
      <source>Stay</source>
      <translation>留下</translation>
    </message>
    <message>
      <location filename="../../refman/gui/shortcuts.py" />
      <source>Step back</source>
      <translation>后退一步</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/keys.py" />
      <source>Step back: clear the search, take away the last filter</source>
      <translation>后退一步：清空搜索，去掉最后一个筛选条件</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/alike.py" />
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/sidebar.py" />
      <source>Stop filtering by it</source>
      <translation>不再按此筛选</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Stop the job whose progress the status bar shows.</source>
      <translation>停止状态栏显示其进度的任务。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/addresses.py" />
      <source>Styles hand “url” on to \url, which takes every sign as it stands: a backslash before an underscore goes into the link, and \url within \url stops TeX.</source>
      <translation>样式把“url”交给 \url，其中每个字符按原样处理：下划线前的反斜杠会进入链接，\url 套 \url 会使 TeX 中止。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>Styles print what an entry type wants and warn of, or print a gap for, what is not there. What an entry inherits by crossref counts.</source>
      <translation>样式会印出条目类型所需的内容，缺少时警告或留空。通过 crossref 继承的也算。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Summary</source>
      <translation>概要</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Supplement to a book</source>
      <translation>图书附录</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Supplement to a collection</source>
      <translation>文集附录</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Supplement to a periodical</source>
      <translation>期刊附录</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge.py" />
      <source>Swap the sides</source>
      <translation>交换两侧</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Synchronise linked files</source>
      <translation>同步关联文件</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/linked_files.py" />
      <source>Synchronise now</source>
      <translation>立即同步</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Syntax</source>
      <translation>语法</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/tag_line.py" />
      <source>Tag</source>
      <translation>标签</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/grouping.py" />
      <source>Tag cloud…</source>
      <translation>标签云…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/tag_line.py" />
      <source>Tag to add</source>
      <translation>要添加的标签</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Tag to add; a new name makes it</source>
      <translation>要添加的标签；输入新名称即可新建</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Tagged {changed} “{tag}”</source>
      <translation>已给 {changed} 加上标签“{tag}”</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge_rows.py" />
      <source>Tags</source>
      <translation>标签</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/tag_cloud.py" />
      <source>Tags by use</source>
      <translation>标签（按使用次数）</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/tag.py" />
      <source>Tags that fit</source>
      <translation>匹配的标签</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/snapshots.py" />
      <source>Take a snapshot</source>
      <translation>保存快照</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Take a tag off papers; the tag itself stays.</source>
      <translation>去掉文献的标签；标签本身保留。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Take a tag, and those that stand in it, off all papers and delete them; the papers stay.</source>
      <translation>从所有文献去掉标签及其下级标签并删除；文献保留。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge_rows.py" />
      <source>Take all</source>
      <translation>全部采用</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge_rows.py" />
      <source>Take all of {name}</source>
      <translation>全部采用 {name} 的</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Take away every filter and the search.</source>
      <translation>去掉所有筛选条件和搜索。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Take away what stands in the search field.</source>
      <translation>清空搜索框。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_filters.py" />
      <source>Take away {kind}: “{label}”</source>
      <translation>去掉{kind}：“{label}”</translation>
    </message>
    <message>
      <location filename="../../refman/commands/history.py" />
      <source>Take back the last change of the library, also one made before the last start.</source>
      <translation>撤销文献库的上一次更改，包括本次启动之前的更改。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Take back, revert</source>
      <translation>收回, 还原</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_profiles.py" />
      <source>Take changes back</source>
      <translation>放弃更改</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/__init__.py" />
      <source>Take ours, which puts the entries back, or theirs, which lets them go.</source>
      <translation>请选择 ours（放回条目）或 theirs（让条目离开）。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>Take out</source>
      <translation>移出</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>Take out all {keys:,}</source>
      <translation>全部移出 {keys:,} 个</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Take out of a linked file…</source>
      <translation>移出关联文件…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>Take out of its work</source>
      <translation>移出其著作</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/__init__.py" />
      <source>Take out of {name}</source>
      <translation>移出 {name}</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Take out {keys} in {name}</source>
      <translation>从 {name} 中取出 {keys}</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Take out {keys}: {changed}</source>
      <translation>取出 {keys}：{changed}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Take papers off the reading list, read or not.</source>
      <translation>把文献移出阅读列表，不论是否读过。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Take papers out of a collection and of those in it; the papers stay in the library.</source>
      <translation>把文献移出分类及其子分类；文献仍在文献库中。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Take papers out of a linked file; they stay in the library.</source>
      <translation>把文献移出关联文件；文献仍在文献库中。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/papers.py" />
      <source>Take papers out of the trash, where a search finds them with is:trashed.</source>
      <translation>从回收站取出文献；搜索 is:trashed 可找到它们。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review_questions.py" />
      <source>Take the entry out of {file}</source>
      <translation>从 {file} 中去掉该条目</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Take the keyboard to the next pane.</source>
      <translation>把键盘焦点移到下一个面板。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Take the keyboard to the pane before.</source>
      <translation>把键盘焦点移到上一个面板。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>Take the library’s</source>
      <translation>采用文献库的</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>Take the library’s for all {keys:,}</source>
      <translation>全部 {keys:,} 个采用文献库的</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review_questions.py" />
      <source>Take the paper out of the trash</source>
      <translation>从回收站取出该文献</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Take the rating of {changed} away</source>
      <translation>去除{changed}的评分</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review.py" />
      <source>Take this</source>
      <translation>采用此项</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/files.py" />
      <source>Take this base folder away</source>
      <translation>移除此基础文件夹</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/trash_note.py" />
      <source>Take this paper out of the trash</source>
      <translation>从回收站取出此文献</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/people.py" />
      <source>Take this person away</source>
      <translation>去掉此人</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Take {changed} off the reading list</source>
      <translation>将 {changed}移出阅读列表</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>Take “{title}” out of its work</source>
      <translation>将“{title}”移出其著作</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/texts.py" />
      <source>TeX stops at, or passes over, a bare {what} in “{text}”.</source>
      <translation>TeX 会在“{text}”中未转义的 {what} 处中止或略过。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/formulas.py" />
      <source>TeX takes {listed} in formulas alone.</source>
      <translation>TeX 只在公式中接受 {listed}。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/texts.py" />
      <source>TeX would run {listed} in “{text}”.</source>
      <translation>TeX 会执行“{text}”中的 {listed}。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Technical report</source>
      <translation>技术报告</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Terms</source>
      <translation>术语</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Text</source>
      <translation>文本</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Text size of the desktop</source>
      <translation>系统文字大小</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Text sought</source>
      <translation>查找的文本</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Text to put in its place</source>
      <translation>替换成的文本</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/numbers.py" />
      <source>Texts that begin small</source>
      <translation>以小写开头的文本</translation>
    </message>
    <message>
      <location filename="../../refman/services/persons.py" />
      <source>That is not the name of one person. Nothing was changed.</source>
      <translation>这不是一个人的姓名。未作更改。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>The .bib file</source>
      <translation>.bib 文件</translation>
    </message>
    <message>
      <location filename="../../refman/services/exporting.py" />
      <source>The @preamble that defines {names} would have TeX do more, and was left out: define {names} in the document.</source>
      <translation>定义 {names} 的 @preamble 会让 TeX 执行更多操作，已被略去：请在文档中定义 {names}。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/source.py" />
      <source>The BibTeX text of {name} is not saved; it waits there</source>
      <translation>{name} 的 BibTeX 文本尚未保存，仍留在那里</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>The JSON breaks off or has an error: {msg}.</source>
      <translation>JSON 中断或有错误：{msg}。</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>The JSON is nested too deeply or has a number that is too long.</source>
      <translation>JSON 嵌套过深，或有过长的数字。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/texts.py" />
      <source>The TeXbook, chapter 7; {bibtexing}, 4</source>
      <translation>The TeXbook，第 7 章；{bibtexing}, 4</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/formulas.py" />
      <source>The TeXbook, chapters 16 to 18; JabRef’s integrity check</source>
      <translation>The TeXbook，第 16 至 18 章；JabRef 的完整性检查</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/texts.py" />
      <source>The TeXbook, chapters 20 and 21; web2c manual, shell escapes</source>
      <translation>The TeXbook，第 20、21 章；web2c manual, shell escapes</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/coauthors.py" />
      <source>The author before</source>
      <translation>上一位作者</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>The author, by any of the names</source>
      <translation>作者，任一姓名均可</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>The authors; the first name stays</source>
      <translation>作者；保留第一个姓名</translation>
    </message>
    <message>
      <location filename="../../refman/services/backups.py" />
      <source>The backup cannot be put in the place of “{library}”: {reason}. Nothing is lost; make room, or see to the folder.</source>
      <translation>备份无法放到“{library}”的位置：{reason}。没有丢失任何内容；请腾出空间，或检查该文件夹。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/backups.py" />
      <source>The backup may be of another library: it is not among those of this one, and no paper of this one was found in it.</source>
      <translation>该备份可能属于另一个文献库：它不在此库的备份之中，其中也没有找到此库的任何文献。</translation>
    </message>
    <message>
      <location filename="../../refman/store/backups.py" />
      <source>The backup “{backup}” cannot be read. The library was left as it is; see whether you may read the file, and whether its disk has errors.</source>
      <translation>无法读取备份“{backup}”。文献库保持原样；请检查您是否有权读取该文件，以及其磁盘是否有错误。</translation>
    </message>
    <message>
      <location filename="../../refman/store/backups.py" />
      <source>The backup “{backup}” is damaged, or none. It and the library were left as they are; “refman backup list” names the others.</source>
      <translation>备份“{backup}”已损坏，或者不是备份。它和文献库都保持原样；“refman backup list”会列出其他备份。</translation>
    </message>
    <message>
      <location filename="../../refman/store/backups.py" />
      <source>The backup “{backup}” was written by a newer refman. It and the library were left as they are; update refman.</source>
      <translation>备份“{backup}”由更新版本的 refman 写成。它和文献库都保持原样；请更新 refman。</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>The base folder “{name}” is “{path}” on this computer</source>
      <translation>基准文件夹“{name}”在本机上是“{path}”</translation>
    </message>
    <message>
      <location filename="../../refman/commands/rescuing.py" />
      <source>The beginning of the file was wrong and could be mended; all else is whole.</source>
      <translation>文件开头有误，已经修好；其余部分完好。</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>The braces of “{text}” are not balanced.</source>
      <translation>“{text}”的花括号不成对。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/editing.py" />
      <source>The citation key is {key}</source>
      <translation>引用键为 {key}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/editing.py" />
      <source>The clipboard holds no text to add papers from</source>
      <translation>剪贴板中没有可供添加文献的文本</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>The collection to take them out of</source>
      <translation>要从中移出的分类</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/formulas.py" />
      <source>The commands for α, log and their like are known to TeX in formulas alone: in text it stops at them. An environment or a large bracket that is begun must end in the same field.</source>
      <translation>α、log 之类的命令 TeX 只在公式中认识：在正文中会停在那里。环境或大括号开始后，必须在同一字段内结束。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/scanner.py" />
      <source>The comment has no end.</source>
      <translation>注释没有结尾。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rescue.py" />
      <source>The damaged library was left as it is.</source>
      <translation>损坏的文献库保持不变。</translation>
    </message>
    <message>
      <location filename="../../refman/services/editing.py" />
      <source>The date is “{day}”, whose day would be lost with “{month}” as its month; write the whole date into “date”.</source>
      <translation>日期是“{day}”，以“{month}”为月份会丢失其中的日；请把完整的日期写进“date”。</translation>
    </message>
    <message>
      <location filename="../../refman/services/editing.py" />
      <source>The date is “{day}”, whose day would be lost with “{year}” as its year; write the whole date into “date”.</source>
      <translation>日期是“{day}”，以“{year}”为年份会丢失其中的日；请把完整的日期写进“date”。</translation>
    </message>
    <message>
      <location filename="../../refman/services/editing.py" />
      <source>The date is “{whole}”, before Christ, which “{name}” cannot say; write all of it into “date”.</source>
      <translation>日期是公元前的“{whole}”，“{name}”无法表示；请把它完整地写进“date”。</translation>
    </message>
    <message>
      <location filename="../../refman/services/editing.py" />
      <source>The date is “{whole}”, which is more than one year and month: “{name}” alone would lose the rest; write all of it into “date”.</source>
      <translation>日期是“{whole}”，不止一个年月：单独的“{name}”会丢失其余部分；请把全部写进“date”。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/body.py" />
      <source>The entry has no end.</source>
      <translation>条目没有结尾。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/body.py" />
      <source>The entry has no key.</source>
      <translation>条目没有引用键。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/scanner.py" />
      <source>The entry has no type.</source>
      <translation>条目没有类型。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>The entry names a file of the paper, and there is none at that place, seen from the folder of the .bib file and from those that it names.</source>
      <translation>条目指明了论文的文件，但从 .bib 文件所在的文件夹及其指明的文件夹来看，那里没有这个文件。</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/unread.py" />
      <source>The entry “{key}” cannot be read, see line {line} of the file. {reason} Mend it and save the file.</source>
      <translation>无法读取条目“{key}”，见文件第 {line} 行。{reason}请修正并保存文件。</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/meeting.py" />
      <source>The entry “{key}” cannot be written. {error}</source>
      <translation>无法写入条目“{key}”。{error}</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/body.py" />
      <source>The field name “{named}” begins with a digit.</source>
      <translation>字段名“{named}”以数字开头。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/body.py" />
      <source>The field “{named}” has no value.</source>
      <translation>字段“{named}”没有值。</translation>
    </message>
    <message>
      <location filename="../../refman/store/derive.py" />
      <source>The field “{name}” of “{key}” has {value:,} letters; refman takes no more than {longest:,}. It was left out; attach a text as long as that as a file.</source>
      <translation>“{key}”的字段“{name}”有 {value:,} 个字符；refman 最多接受 {longest:,} 个。该字段已略去；请将这样长的文本作为文件附上。</translation>
    </message>
    <message>
      <location filename="../../refman/services/coming.py" />
      <source>The field “{name}” of “{key}” holds {found}, which would have TeX do more than set it; an export writes it as words.</source>
      <translation>“{key}”的字段“{name}”含有 {found}，会让 TeX 执行排版以外的操作；导出时写作普通文字。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/faults.py" />
      <source>The field “{name}” stands twice in “{key}”; the first one is kept.</source>
      <translation>字段“{name}”在“{key}”中出现两次；保留第一个。</translation>
    </message>
    <message>
      <location filename="../../refman/services/source.py" />
      <source>The field “{name}” stands twice.</source>
      <translation>字段“{name}”出现了两次。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reconciling.py" />
      <source>The file has no entry “{key}”. Nothing was done.</source>
      <translation>文件中没有条目“{key}”。未作任何操作。</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>The file has no list of papers, or does not name their source.</source>
      <translation>文件没有文献列表，或没有注明来源。</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/guard.py" />
      <source>The file is left as it is until git is done; refman tries again by itself.</source>
      <translation>git 完成前文件保持不变；refman 会自动再试。</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/fields.py" />
      <source>The file “{shown}” is on another computer, or its name holds signs that nobody sees; it was not attached. The field stays as it is.</source>
      <translation>文件“{shown}”在另一台计算机上，或其名称含有不可见字符；未附加。该字段保持原样。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/view_file.py" />
      <source>The first {most:,} entries of the file. The library is as it was.</source>
      <translation>文件的前 {most:,} 个条目。文献库保持不变。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>The folder {name} is gone; what it cited last is shown</source>
      <translation>文件夹 {name} 已不存在；显示的是它上次引用的内容</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/__init__.py" />
      <source>The folder “{files}” is gone. {known} Bring it back; if it was moved, add it where it is now with “refman project add” and let this one go with “refman project remove”.</source>
      <translation>文件夹“{files}”已不在。{known}请将其恢复；如果它被移动了，请用“refman project add”在新位置添加，并用“refman project remove”移除此项目。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/groups.py" />
      <source>The group “{name}” is one of BibDesk’s {match} groups, and what it asks for cannot be said here. It is kept as it is, for an export in BibDesk’s way; no collection was made of it.</source>
      <translation>组“{name}”属于 BibDesk 的 {match} 组，其查询条件在这里无法表达。它按原样保留，供以 BibDesk 方式导出；没有由它建立分类。</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>The group “{name}” is one of BibDesk’s {match} groups, which have no like here; no collection was made of it.</source>
      <translation>组“{name}”属于 BibDesk 的 {match} 组，这里没有对应之物；没有由它建立收藏夹。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/groups.py" />
      <source>The group “{name}” is one of JabRef’s {kind}Groups, and what it asks for cannot be said here. It is kept as it is; no collection was made of it.</source>
      <translation>群组“{name}”属于 JabRef 的 {kind}Group，它的条件在这里无法表达。它会原样保留，没有为它建立分类。</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>The group “{name}” is one of JabRef’s {kind}Groups, which have no like here; no collection was made of it.</source>
      <translation>组“{name}”属于 JabRef 的 {kind}Groups，这里没有对应之物；没有由它建立收藏夹。</translation>
    </message>
    <message>
      <location filename="../../refman/store/past.py" />
      <source>The history before {before} was folded together, so the library as it was earlier is not known. Ask for a later moment.</source>
      <translation>{before} 之前的历史已折叠，更早的文献库已不可知。请指定更晚的时间。</translation>
    </message>
    <message>
      <location filename="../../refman/store/history.py" />
      <source>The history has no change {change_id}. Nothing was redone.</source>
      <translation>历史中没有更改 {change_id}。没有重做任何操作。</translation>
    </message>
    <message>
      <location filename="../../refman/store/withdrawing.py" />
      <source>The history has no change {change_id}. Nothing was undone.</source>
      <translation>历史记录中没有更改 {change_id}。未作撤销。</translation>
    </message>
    <message>
      <location filename="../../refman/store/changed.py" />
      <source>The history has no change {id}; “refman history” lists what it has.</source>
      <translation>历史记录中没有更改 {id}；“refman history”列出全部。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/rescuing.py" />
      <source>The history of changes cannot come along, since it would not fit.</source>
      <translation>历史记录无法一并带来，因为不再吻合。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rename_key.py" />
      <source>The key changes in the library, in .bib files and in every command that cites it, in all projects. Comments, verbatim text and longer keys stay as they are. One undo takes all of it back, the files too.</source>
      <translation>引用键会在文献库、.bib 文件和所有项目的引用命令中更改。注释、原样文本和更长的键保持不变。一次撤销即可全部还原，包括文件。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rename_key.py" />
      <source>The key changes in this project alone, in its .bib file and in every command that cites it. The library goes along as long as no other project or linked file has the paper; else the project has a key of its own for it. One undo takes all of it back, the files too.</source>
      <translation>引用键只在此项目中更改，即在其 .bib 文件和每个引用它的命令中。只要没有其他项目或关联文件含有该文献，文献库也随之更改；否则此项目对该文献使用自己的引用键。撤销一次即可全部恢复，包括文件。</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/fault.py" />
      <source>The key pattern cannot be read at character {position}: {what}.</source>
      <translation>引用键模式在第 {position} 个字符处无法读取：{what}。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys.py" />
      <source>The key stays as it is.</source>
      <translation>引用键保持不变。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys.py" />
      <source>The key will change{more}.</source>
      <translation>引用键会改变{more}。</translation>
    </message>
    <message>
      <location filename="../../refman/services/naming.py" />
      <source>The key “{key}” is also that of a paper in the trash; “refman restore key:{query}” brings that one back.</source>
      <translation>键“{key}”也属于回收站中的一篇文献；“refman restore key:{query}”可将其恢复。</translation>
    </message>
    <message>
      <location filename="../../refman/services/naming.py" />
      <source>The key “{key}” is another paper’s too; LaTeX sees only one of them. Give one of them another key.</source>
      <translation>另一篇文献也用引用键“{key}”；LaTeX 只能看到其中一篇。请为其中一篇更换引用键。</translation>
    </message>
    <message>
      <location filename="../../refman/services/naming.py" />
      <source>The key “{name}” is an alias (ids) and stands for two papers, “{title_of}” and “{title}”; biblatex takes only one of them.</source>
      <translation>键“{name}”是别名（ids），同时指向“{title_of}”和“{title}”两篇文献；biblatex 只取其一。</translation>
    </message>
    <message>
      <location filename="../../refman/services/arriving.py" />
      <source>The key “{own}” holds signs that not every LaTeX program reads; an export leaves them out where they do harm.</source>
      <translation>引用键“{own}”含有并非所有 LaTeX 程序都能读取的字符；导出时会在有碍处略去。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>The language changes at the next start</source>
      <translation>下次启动时切换语言</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>The last digit of an ISBN follows from the others: one that does not is mistyped.</source>
      <translation>ISBN 末位由其他各位得出：不符即有误。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>The last digit of an ISMN follows from the others.</source>
      <translation>ISMN 末位由其他各位得出。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/past.py" />
      <source>The library as it was on {day}</source>
      <translation>{day} 时的文献库</translation>
    </message>
    <message>
      <location filename="../../refman/gui/past.py" />
      <source>The library as it was on {day}. Search and export it; it cannot be changed.</source>
      <translation>{day} 时的文献库。可搜索和导出，不能更改。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/no_library.py" />
      <source>The library cannot be opened</source>
      <translation>无法打开文献库</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/library.py" />
      <source>The library has its published version, “{key}” ({why}).</source>
      <translation>文献库有它的正式发表版本“{key}”（{why}）。</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/files.py" />
      <source>The library has its published version, “{key}”.</source>
      <translation>文献库有它的正式发表版本“{key}”。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>The library has no paper that “{label}” cites</source>
      <translation>文献库中没有“{label}”引用的文献</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>The library has no papers yet.</source>
      <translation>文献库中还没有文献。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>The library has them</source>
      <translation>文献库中有</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rescue.py" />
      <source>The library is read from beginning to end.</source>
      <translation>正在从头到尾读取文献库。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/exporting.py" />
      <source>The library is read-only or its disk is full, and could not note that refman wrote the file: to replace it by other papers, say so (--force).</source>
      <translation>文献库只读或磁盘已满，无法记下该文件由 refman 写成：要用其他文献替换它，请加 --force。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rename_key.py" />
      <source>The library keeps its key; the project gets one of its own.</source>
      <translation>文献库保留其引用键；项目获得自己的引用键。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/about.py" />
      <source>The library that is open: {library}</source>
      <translation>当前文献库：{library}</translation>
    </message>
    <message>
      <location filename="../../refman/store/past.py" />
      <source>The library “{name}” cannot be changed here: {hindrance}. Nothing was changed; change the library as it is now.</source>
      <translation>文献库“{name}”在此无法更改：{hindrance}。未作任何更改；请更改现在的文献库。</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>The library “{path}”</source>
      <translation>文献库“{path}”</translation>
    </message>
    <message>
      <location filename="../../refman/store/library.py" />
      <source>The library “{path}” cannot be changed: {hindrance}. Nothing was changed; {ways}.</source>
      <translation>文献库“{path}”无法更改：{hindrance}。未作任何更改；{ways}。</translation>
    </message>
    <message>
      <location filename="../../refman/store/opening.py" />
      <source>The library “{path}” cannot be opened or made: {reason}. Name another place with --library.</source>
      <translation>无法打开或新建文献库“{path}”：{reason}。请用 --library 指定其他位置。</translation>
    </message>
    <message>
      <location filename="../../refman/store/opening.py" />
      <source>The library “{path}” holds instructions that refman did not write, and was not opened. It was left as it is; open a library or a backup that comes from you.</source>
      <translation>文献库“{path}”含有并非 refman 写入的指令，未打开。保持不变；请打开您自己的文献库或备份。</translation>
    </message>
    <message>
      <location filename="../../refman/store/reading.py" />
      <source>The library “{path}” is damaged: a part of it cannot be read. It was left as it is; “refman rescue FILE -o NEW” puts what can be read into a new library, and backups lie in “{name}” beside it.</source>
      <translation>文献库“{path}”已损坏：其中一部分无法读取。保持不变；“refman rescue 文件 -o 新文件”可将可读内容放入新的文献库，备份位于其旁的“{name}”中。</translation>
    </message>
    <message>
      <location filename="../../refman/store/library.py" />
      <source>The library “{path}” was replaced or moved by another program while it was open. Close refman and open what stands there now.</source>
      <translation>文献库“{path}”在打开期间被另一个程序替换或移动。请关闭 refman，再打开现在位于该处的文件。</translation>
    </message>
    <message>
      <location filename="../../refman/store/opening.py" />
      <source>The library “{path}” was replaced while another program had it open, as by a backup that was copied over it. Nothing was changed; close that program and try again.</source>
      <translation>文献库“{path}”在另一程序打开它时被替换，例如被复制过来的备份覆盖。未作任何更改；请关闭那个程序后重试。</translation>
    </message>
    <message>
      <location filename="../../refman/store/opening.py" />
      <source>The library “{path}” was written by a newer refman (version {version} of its tables, this one knows {version2}). It was left as it is; update refman.</source>
      <translation>文献库“{path}”由新版 refman 写成（表版本 {version}，此版本支持 {version2}）。保持不变；请更新 refman。</translation>
    </message>
    <message>
      <location filename="../../refman/store/opening.py" />
      <source>The library “{path}” was written by an older refman and cannot be brought up to date: {hindrance}. It was left as it is; {ways}.</source>
      <translation>文献库“{path}”由旧版 refman 写成，无法更新：{hindrance}。保持不变；{ways}。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/groups.py" />
      <source>The line “{begins}” of JabRef’s groups cannot be read. It is kept as it is, and the other groups are there.</source>
      <translation>JabRef 群组中的行“{begins}”无法读取。它会原样保留，其他群组不受影响。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/people.py" />
      <source>The list goes on: “and others”</source>
      <translation>名单未完：“and others”</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>The list is cut (“and others”).</source>
      <translation>名单不完整（“and others”）。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/rescuing.py" />
      <source>The log beside it (-wal) was left out: it is damaged or that of another library, and without it the file is whole. What was changed last may be missing.</source>
      <translation>旁边的日志（-wal）未被采用：它已损坏或属于另一个文献库，而没有它文件是完整的。最后所做的更改可能缺失。</translation>
    </message>
    <message>
      <location filename="../../refman/formats/bibtex.py" />
      <source>The macros in “{name}” would make it longer than {longest:,} characters; their names stand in it.</source>
      <translation>展开“{name}”中的宏会超过 {longest:,} 个字符；其中保留宏名。</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/__init__.py" />
      <source>The name of “{place}” is no UTF-8, so a link to it could not be kept. Nothing was linked; rename it, or its folder, and link it then. It can be imported as it is.</source>
      <translation>“{place}”的名称不是 UTF-8，因此无法保存与它的链接。未链接任何内容；请重命名该文件或其文件夹后再链接。可以直接导入该文件。</translation>
    </message>
    <message>
      <location filename="../../refman/services/coming.py" />
      <source>The name “{name}” in “{key}” has signs that biblatex would run; an export writes “{danger}”.</source>
      <translation>“{key}”中的名称“{name}”含有 biblatex 会执行的符号；导出时写作“{danger}”。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>The new name</source>
      <translation>新名称</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/put_back.py" />
      <source>The newest backup that is whole is looked for.</source>
      <translation>正在查找最新的完好备份。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/put_back.py" />
      <source>The newest backup that is whole is this: {when}. It holds {parts}. It takes the place of the damaged library, which is kept beside it under another name, and refman starts anew. What was changed since is in the damaged one alone, to be rescued from there.</source>
      <translation>最新的完好备份是：{when}。其中有 {parts}。它将取代已损坏的文献库，后者以另一个名称保留在旁边，随后 refman 重新启动。此后的更改只在已损坏的文献库中，可从那里抢救。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge.py" />
      <source>The next pair</source>
      <translation>下一对</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review.py" />
      <source>The next question</source>
      <translation>下一个问题</translation>
    </message>
    <message>
      <location filename="../../refman/commands/rescuing.py" />
      <source>The number of {doubtful} is damaged: tags, collections and sources of such a paper may be missing.</source>
      <translation>{doubtful}的编号已损坏：这类文献的标签、集合和来源可能缺失。</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>The page ends inside this line.</source>
      <translation>页面在这一行中结束。</translation>
    </message>
    <message>
      <location filename="../../refman/formats/daily_rows.py" />
      <source>The page ends inside this paper.</source>
      <translation>页面在这篇文献中结束。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge.py" />
      <source>The pair before</source>
      <translation>上一对</translation>
    </message>
    <message>
      <location filename="../../refman/commands/attachments.py" />
      <source>The paper has no file “{file}”. It has: {has}.</source>
      <translation>文献没有文件“{file}”。它有：{has}。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/history_page.py" />
      <source>The paper now</source>
      <translation>现在的文献</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/source.py" />
      <source>The paper was changed elsewhere meanwhile. Save puts this text in its place; Revert shows how it is now.</source>
      <translation>文献此间在别处被更改。“保存”用此文本取代；“还原”显示现在的样子。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/history_page.py" />
      <source>The paper was not in the library any more.</source>
      <translation>该文献当时已不在文献库中。</translation>
    </message>
    <message>
      <location filename="../../refman/store/versions.py" />
      <source>The paper was not in the library then. Choose an older version.</source>
      <translation>当时该文献不在文献库中。请选择更早的版本。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/part.py" />
      <source>The papers that it cited last are known. As soon as something stands in it, it is read again; until then nothing is written for it.</source>
      <translation>它上次引用的文献仍然已知。文件中一有内容就会重新读取；在此之前不会为它写入任何内容。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/part.py" />
      <source>The papers that it cited last are known. As soon as {name} is back in {place} it is read again.</source>
      <translation>它上次引用的文献仍然已知。一旦 {name} 回到 {place}，就会重新读取。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/scanner.py" />
      <source>The preamble is no value in braces or quotation marks.</source>
      <translation>@preamble 不是花括号或引号中的值。</translation>
    </message>
    <message>
      <location filename="../../refman/services/surveying.py" />
      <source>The preamble runs {found} in every document; it was kept.</source>
      <translation>导言在每个文档中都会执行 {found}；已保留。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework.py" />
      <source>The preview is being made; Enter changes the papers when it is there.</source>
      <translation>正在生成预览；预览完成后按 Enter 键即可修改文献。</translation>
    </message>
    <message>
      <location filename="../../refman/services/journals.py" />
      <source>The profile asks for {wanted}, and names no list that has them: {shown} stayed as typed. Give it a list of journal names.</source>
      <translation>配置要求{wanted}，但未指定含有它们的列表：{shown} 保持原样。请为其指定期刊名列表。</translation>
    </message>
    <message>
      <location filename="../../refman/services/profiles.py" />
      <source>The profile cannot be so: {error}.</source>
      <translation>配置不能这样：{error}。</translation>
    </message>
    <message>
      <location filename="../../refman/services/profiles.py" />
      <source>The profile “{name}” {known}, and cannot be deleted.</source>
      <translation>配置“{name}”{known}，不能删除。</translation>
    </message>
    <message>
      <location filename="../../refman/services/profiles.py" />
      <source>The profiles in “{files}” cannot be read: {error}. Mend the file, or move it away.</source>
      <translation>无法读取“{files}”中的配置：{error}。请修正文件，或将其移走。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review.py" />
      <source>The question before</source>
      <translation>上一个问题</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/__init__.py" />
      <source>The question “{key} {field}” has no empty answer. It is still open.</source>
      <translation>问题“{key} {field}”不能以空回答。仍未解决。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/numbers.py" />
      <source>The range {first}--{last} ends before it begins.</source>
      <translation>范围 {first}--{last} 首尾颠倒。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/numbers.py" />
      <source>The range {first}--{last} leaves digits out.</source>
      <translation>范围 {first}--{last} 省略了数字。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>The reading list is empty</source>
      <translation>阅读列表为空</translation>
    </message>
    <message>
      <location filename="../../refman/services/reworking.py" />
      <source>The regular expression cannot be read{place}: {msg}. Nothing was changed.</source>
      <translation>无法理解正则表达式{place}：{msg}。未作更改。</translation>
    </message>
    <message>
      <location filename="../../refman/services/reworking.py" />
      <source>The regular expression repeats something too often, or holds too many groups in one another. Nothing was changed.</source>
      <translation>正则表达式的重复次数过多，或嵌套的分组过多。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../refman/services/reworking.py" />
      <source>The regular expression {error}, and could search without end. Nothing was changed; write it without a repetition in a repetition.</source>
      <translation>正则表达式{error}，可能会无休止地搜索。未作更改；请避免嵌套的重复。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/presenter.py" />
      <source>The report says where in refman it happened, and nothing of papers, names or folders; whoever looks after refman can use it.</source>
      <translation>报告说明了 refman 出错的位置，不含文献、姓名或文件夹；可供维护 refman 的人使用。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/roots.py" />
      <source>The root was guessed; it may be {named}, too.</source>
      <translation>主文件是猜测的；也可能是 {named}。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/__init__.py" />
      <source>The root “{files}” cannot be read.</source>
      <translation>无法读取主文件“{files}”。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/__init__.py" />
      <source>The root “{files}” is empty or cannot be read, as while an editor writes it. {known} As soon as something stands in it, it is read again. If it is meant to be empty, say so: refman project emptied DIR.</source>
      <translation>主文件“{files}”为空或无法读取，例如编辑器正在写入它。{known}文件中一有内容就会重新读取。如果它本应为空，请声明：refman project emptied DIR。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/__init__.py" />
      <source>The root “{files}” is gone. {known} Bring it back, or name another root: refman project set DIR --root main.tex.</source>
      <translation>主文件“{files}”已不在。{known}请将其恢复，或指定另一个主文件：refman project set DIR --root main.tex。</translation>
    </message>
    <message>
      <location filename="../../refman/store/collection_queries.py" />
      <source>The search of “{paths}” asks for itself{over}. Nothing was changed; have it ask for collections that do not hold it.</source>
      <translation>“{paths}”的搜索引用了自身{over}。未作更改；请改为不含它的分类。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys.py" />
      <source>The second gets “a”: lu2022, lu2022a</source>
      <translation>第二个加“a”：lu2022, lu2022a</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys.py" />
      <source>The second gets “b”: lu2022, lu2022b</source>
      <translation>第二个加“b”：lu2022, lu2022b</translation>
    </message>
    <message>
      <location filename="../../refman/services/making.py" />
      <source>The text holds no BibTeX entry, so nothing was added.</source>
      <translation>文本中没有 BibTeX 条目，因此未添加。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>The trash is empty</source>
      <translation>回收站是空的</translation>
    </message>
    <message>
      <location filename="../../refman/commands/papers.py" />
      <source>The trash is empty already</source>
      <translation>回收站已经是空的</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/history_page.py" />
      <source>The version before</source>
      <translation>前一版本</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check_scope.py" />
      <source>The whole library</source>
      <translation>整个文献库</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review_questions.py" />
      <source>The {name} of {key} is another on either side.</source>
      <translation>{key} 的 {name} 两边不同。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Theme, appearance, colour scheme, dark mode</source>
      <translation>主题, 外观, 配色方案, 深色模式</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/edits.py" />
      <source>Then</source>
      <translation>之后</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/tag_cloud.py" />
      <source>There are no tags yet. Ctrl+T puts one on the selected papers.</source>
      <translation>还没有标签。按 Ctrl+T 给所选文献加一个。</translation>
    </message>
    <message>
      <location filename="../../refman/store/collections.py" />
      <source>There is a collection “{name}”{where} already. Choose another name.</source>
      <translation>分类“{name}”{where}已存在。请另选名称。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/body.py" />
      <source>There is a comma too many.</source>
      <translation>多了一个逗号。</translation>
    </message>
    <message>
      <location filename="../../refman/services/profiles.py" />
      <source>There is a profile “{name}” already. Choose another name.</source>
      <translation>配置“{name}”已存在。请另选名称。</translation>
    </message>
    <message>
      <location filename="../../refman/services/snapshots.py" />
      <source>There is a snapshot “{name}” already. Name this one otherwise.</source>
      <translation>快照“{name}”已存在。请另取名称。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/body.py" />
      <source>There is a space in the key.</source>
      <translation>引用键中有空格。</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>There is a tag “{name_of}” already. Merge the two, or choose another name.</source>
      <translation>已有标签“{name_of}”。请合并这两个标签，或另选名称。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/titles.py" />
      <source>There is an address in “{name}”; “url” is for it.</source>
      <translation>“{name}”中有网址；应放在“url”。</translation>
    </message>
    <message>
      <location filename="../../refman/services/source.py" />
      <source>There is no BibTeX entry here.</source>
      <translation>此处没有 BibTeX 条目。</translation>
    </message>
    <message>
      <location filename="../../refman/formats/bibtex.py" />
      <source>There is no BibTeX entry in the file.</source>
      <translation>文件中没有 BibTeX 条目。</translation>
    </message>
    <message>
      <location filename="../../refman/store/backups.py" />
      <source>There is no backup “{backup}”. “refman backup list” names those there.</source>
      <translation>没有备份“{backup}”。“refman backup list”列出现有备份。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/checking.py" />
      <source>There is no check “{name}”. There are: {checks}.</source>
      <translation>没有名为“{name}”的检查。可用的有：{checks}。</translation>
    </message>
    <message>
      <location filename="../../refman/store/collections.py" />
      <source>There is no collection “{name}”.</source>
      <translation>没有分类“{name}”。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/body.py" />
      <source>There is no comma behind its key.</source>
      <translation>引用键后缺少逗号。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/encoding.py" />
      <source>There is no encoding “{said}” of .bib files. Name it as in GB18030, Big5, Shift_JIS, EUC-JP or EUC-KR. Nothing was read.</source>
      <translation>没有适用于 .bib 文件的编码“{said}”。请按 GB18030、Big5、Shift_JIS、EUC-JP 或 EUC-KR 的写法注明。未读取任何内容。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/checking.py" />
      <source>There is no entry in it.</source>
      <translation>其中没有条目。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/checking.py" />
      <source>There is no entry in “{file}”.</source>
      <translation>“{file}”中没有条目。</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/neighbours.py" />
      <source>There is no entry “{key}”.</source>
      <translation>没有条目“{key}”。</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>There is no field “{name}”; {hint} fields are {known}. To find the text itself, such as a citation key, put it in quotes: “{quote}”.</source>
      <translation>没有字段“{name}”；{hint} 字段有 {known}。要查找文本本身（例如引用键），请加引号：“{quote}”。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/__init__.py" />
      <source>There is no file “{files}”.</source>
      <translation>没有文件“{files}”。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/__init__.py" />
      <source>There is no file “{files}”. Name another root.</source>
      <translation>没有文件“{files}”。请指定其他主文件。</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/named_files.py" />
      <source>There is no file “{path}”.</source>
      <translation>没有文件“{path}”。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/__init__.py" />
      <source>There is no folder “{files}”.</source>
      <translation>没有文件夹“{files}”。</translation>
    </message>
    <message>
      <location filename="../../refman/resources.py" />
      <source>There is no icon “{name}”: {path} does not exist.</source>
      <translation>没有图标“{name}”：{path} 不存在。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/projects.py" />
      <source>There is no library that has what is cited, so nothing was written. “refman import FILE” makes one.</source>
      <translation>没有包含所引用文献的文献库，因此未写入任何内容。“refman import FILE”可创建一个。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/checking.py" />
      <source>There is no library to check. Name a .bib file or a project.</source>
      <translation>没有可检查的文献库。请指定一个 .bib 文件或一个项目。</translation>
    </message>
    <message>
      <location filename="../../refman/store/opening.py" />
      <source>There is no library “{path}”, but the log of one: “{name}-wal” beside it, in which may be what nothing else holds. None was made; put the library back there, or move the log away.</source>
      <translation>文献库“{path}”不存在，但旁边有某个库的日志“{name}-wal”，其中可能有别处没有的内容。未新建文献库；请把文献库放回原处，或移走该日志。</translation>
    </message>
    <message>
      <location filename="../../refman/store/rescue.py" />
      <source>There is no library “{path}”.</source>
      <translation>没有文献库“{path}”。</translation>
    </message>
    <message>
      <location filename="../../refman/store/opening.py" />
      <source>There is no library “{path}”. None was made; name one with --library that there is, or begin this one with “refman seed” or “refman import FILE”.</source>
      <translation>没有文献库“{path}”。未新建；请用 --library 指定已有的，或用“refman seed”或“refman import FILE”开始。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/notes.py" />
      <source>There is no note {number}; the paper has {known}.</source>
      <translation>没有笔记 {number}；该文献有 {known} 条。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/exporting.py" />
      <source>There is no paper to export.</source>
      <translation>没有可导出的文献。</translation>
    </message>
    <message>
      <location filename="../../refman/services/uniting.py" />
      <source>There is no paper {place}; there are {papers}.</source>
      <translation>没有第 {place} 篇；共有 {papers} 篇。</translation>
    </message>
    <message>
      <location filename="../../refman/services/profiles.py" />
      <source>There is no profile “{name}” of yours.</source>
      <translation>您没有配置“{name}”。</translation>
    </message>
    <message>
      <location filename="../../refman/services/profiles.py" />
      <source>There is no profile “{name}”. Known: {known}.</source>
      <translation>没有配置“{name}”。已知：{known}。</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>There is no reference in the file.</source>
      <translation>文件中没有参考文献。</translation>
    </message>
    <message>
      <location filename="../../refman/settings.py" />
      <source>There is no setting “{name}”. Known: {by_name}.</source>
      <translation>没有设置“{name}”。已知：{by_name}。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/snapshots.py" />
      <source>There is no snapshot. “refman snapshot add DIR NAME” makes one.</source>
      <translation>没有快照。用“refman snapshot add DIR NAME”创建。</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>There is no tag “{name}”.</source>
      <translation>没有标签“{name}”。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/snapshots.py" />
      <source>There is none of this project yet. Take one when you hand something in: it is compared with what is now, and brought back. Type a name for it below.</source>
      <translation>这个项目还没有快照。提交稿件时建一个：之后可以与现状比较，也可以恢复。请在下面输入名称。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/backups.py" />
      <source>There is none yet. One is made each day on which something was changed.</source>
      <translation>还没有备份。凡有更改的日子都会自动备份一次。</translation>
    </message>
    <message>
      <location filename="../../refman/store/history.py" />
      <source>There is nothing to redo.</source>
      <translation>没有可重做的更改。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/part.py" />
      <source>There is nothing to tidy</source>
      <translation>没有需要整理的</translation>
    </message>
    <message>
      <location filename="../../refman/store/history.py" />
      <source>There is nothing to undo.</source>
      <translation>没有可撤销的更改。</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/neighbours.py" />
      <source>There is “{key}”, and no “{key2}”: biber minds capitals.</source>
      <translation>有“{key}”，但没有“{key2}”：biber 区分大小写。</translation>
    </message>
    <message>
      <location filename="../../refman/services/persons.py" />
      <source>These are all papers of {name}; nothing would stay. Name some of them.</source>
      <translation>这是 {name} 的全部文献；不会留下任何文献。请指定其中一部分。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/split.py" />
      <source>These are all; nothing would stay</source>
      <translation>这是全部；不会留下任何文献</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>These are fewer than two papers. Name two that differ.</source>
      <translation>不足两篇文献。请指定两篇不同的。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/faults.py" />
      <source>These fields stand behind the end of their entry.</source>
      <translation>这些字段位于其条目结尾之后。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>These papers stay versions of one work, which are not duplicates</source>
      <translation>这些文献仍是同一作品的不同版本，不算重复文献</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>These parentheses are empty; write a term between them.</source>
      <translation>括号里是空的；请写入内容。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/presenter.py" />
      <source>These places</source>
      <translation>这些位置</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Thesis</source>
      <translation>学位论文</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/asked_for.py" />
      <source>They ask for it or for what is in it, and would not find its papers any more; each says so then in the sidebar. Undo brings it back for them too.</source>
      <translation>它们用到该分类或其中的分类，删除后将找不到其中的文献；侧边栏中会在每个搜索处说明。撤销也会为它们恢复该分类。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/empty_trash.py" />
      <source>They go with their tags, notes and places in collections. Undo brings them back as they were until the history is folded beyond that change; after that they are gone. Linked .bib files stay as they are: they were without these papers already.</source>
      <translation>标签、笔记和所属分类会一并删除。在历史记录折叠到此更改之前，“撤销”可将其原样恢复；之后便无法找回。关联的 .bib 文件保持不变：其中早已没有这些文献。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/backups.py" />
      <source>They lie in {folder}</source>
      <translation>位于 {folder}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/rescuing.py" />
      <source>They were picked from the file piece by piece, without tags, collections, notes and whatever else there was; some may be older than what was there last; others may be missing, and how many nobody can tell.</source>
      <translation>它们是从文件中逐块读出的，不含标签、分类、笔记等；有些可能比最后的内容旧；另一些可能缺失，缺多少无从得知。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/editing.py" />
      <source>This is done to one paper, and {selection:,} were found. Nothing was changed.</source>
      <translation>此操作针对一篇文献，而找到了 {selection:,} 篇。未作更改。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/body.py" />
      <source>This is no field of the entry.</source>
      <translation>这不是条目的字段。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/body.py" />
      <source>This is no value.</source>
      <translation>这不是值。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/history_page.py" />
      <source>This is the paper now.</source>
      <translation>这就是现在的文献。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/presenter.py" />
      <source>This library can be changed again</source>
      <translation>此文献库又可以更改了</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/backups.py" />
      <source>This library cannot be changed: {hindrance}</source>
      <translation>此文献库无法更改：{hindrance}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/presenter.py" />
      <source>This library cannot be changed: {hindrance}. What is shown may be out of date; {way}.</source>
      <translation>此文献库无法更改：{hindrance}。所显示的内容可能已经过时；{way}。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>This library is empty</source>
      <translation>此文献库是空的</translation>
    </message>
    <message>
      <location filename="../../refman/gui/places.py" />
      <source>This library lies in a folder that {program} copies while refman writes. Two machines at once can spoil it.</source>
      <translation>此文献库所在文件夹会在 refman 写入时被 {program} 复制。两台电脑同时使用可能损坏它。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/places.py" />
      <source>This library lies in a network folder. It is slower there, and two machines at once can spoil it.</source>
      <translation>此文献库在网络文件夹中。那里较慢，且两台电脑同时使用可能损坏它。</translation>
    </message>
    <message>
      <location filename="../../refman/store/notes.py" />
      <source>This note is no longer there. Nothing was changed; Undo may bring it.</source>
      <translation>此笔记已不存在。未作更改；或可撤销找回。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/attaching.py" />
      <source>This paper has no file; {way}</source>
      <translation>此文献没有附件；{way}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/citing.py" />
      <source>This paper has no key yet; Paper &gt; Make citation keys gives it one</source>
      <translation>此文献还没有引用键；用 文献 &gt; 生成引用键</translation>
    </message>
    <message>
      <location filename="../../refman/store/versions.py" />
      <source>This paper has no version {version_id}; its history lists them.</source>
      <translation>此文献没有版本 {version_id}；其历史记录列出全部。</translation>
    </message>
    <message>
      <location filename="../../refman/store/papers.py" />
      <source>This paper is no longer in the library; undo may bring it back.</source>
      <translation>此文献已不在文献库中；或可撤销找回。</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>This parenthesis closes nothing; take it out, or write “(” before its terms.</source>
      <translation>此括号没有对应的开括号；请去掉，或在前面写“(”。</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>This parenthesis is not closed; write “)” after its terms.</source>
      <translation>此括号未闭合；请在后面写“)”。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/presenter.py" />
      <source>This place</source>
      <translation>此处</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>This quote is not closed; write " at the end of the phrase.</source>
      <translation>引号未闭合；请在短语末尾写 "。</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>This range runs backwards; write {name}:{high}..{low} instead.</source>
      <translation>此范围首尾颠倒；请写 {name}:{high}..{low}。</translation>
    </message>
    <message>
      <location filename="../../refman/store/kept_faults.py" />
      <source>This search asks for LaTeX projects that are not there: {names}.</source>
      <translation>此搜索用到不存在的 LaTeX 项目：{names}。</translation>
    </message>
    <message>
      <location filename="../../refman/store/kept_faults.py" />
      <source>This search asks for collections that are not there: {names}.</source>
      <translation>此搜索用到不存在的分类：{names}。</translation>
    </message>
    <message>
      <location filename="../../refman/store/kept_faults.py" />
      <source>This search asks for tags that are not there: {names}.</source>
      <translation>此搜索用到不存在的标签：{names}。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>This search cannot be read</source>
      <translation>无法理解此搜索</translation>
    </message>
    <message>
      <location filename="../../refman/store/kept_faults.py" />
      <source>This search cannot be read. {error}</source>
      <translation>此搜索无法读取。{error}</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>This stands outside of any reference; one begins with TY and ends with ER.</source>
      <translation>它不在任何参考文献之内；每条以 TY 开始，以 ER 结束。</translation>
    </message>
    <message>
      <location filename="../../refman/services/reworking.py" />
      <source>This text is too long for an expression that can match in so many ways; it stays.</source>
      <translation>对于匹配方式如此之多的表达式，这段文字太长；它保持不变。</translation>
    </message>
    <message>
      <location filename="../../refman/services/source.py" />
      <source>This text stands outside the entry.</source>
      <translation>此文本在条目之外。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Though keys of a project go with it</source>
      <translation>即使项目的引用键会随之丢失</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Tie a .bib file to the library: what changes on one side changes on the other.</source>
      <translation>将 .bib 文件与文献库绑定：一边更改，另一边随之更改。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/view_file.py" />
      <source>Title</source>
      <translation>标题</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Title case in</source>
      <translation>词首大写：</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/titles.py" />
      <source>Titles in capitals</source>
      <translation>全大写的标题</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/titles.py" />
      <source>Titles in double braces</source>
      <translation>双花括号的标题</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/titles.py" />
      <source>Titles that hold more</source>
      <translation>含有其他信息的标题</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/scanner.py" />
      <source>To BibTeX a form feed or a vertical tab is no space; it may drop what follows there.</source>
      <translation>对 BibTeX 来说，换页符或垂直制表符不是空格；其后的内容可能被丢弃。</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>To leave papers out, write -word; to find the word “not”, write it in lower case.</source>
      <translation>要排除文献请写 -词；要查找“not”一词请用小写。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/reading_row.py" />
      <source>To read</source>
      <translation>待读</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>To say which side counts: refman sync {file} --differing</source>
      <translation>要指定以哪边为准：refman sync {file} --differing</translation>
    </message>
    <message>
      <location filename="../../refman/services/persons.py" />
      <source>To split {name}, name some of her or his names, and not all: {listed}. Papers are split off by a search.</source>
      <translation>要拆分 {name}，请指定部分而非全部姓名：{listed}。按文献拆分请用搜索。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>To tidy</source>
      <translation>待整理</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Took {changed} off the reading list</source>
      <translation>已将 {changed}移出阅读列表</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Took {changed} out of “{path}”</source>
      <translation>已将 {changed}移出“{path}”</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Took {papers} out of {name}.</source>
      <translation>已将 {papers}移出 {name}。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Took {papers} out of {path}.</source>
      <translation>已将 {papers}移出 {path}。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Took “{tag}” off {changed}</source>
      <translation>已从 {changed}去掉“{tag}”</translation>
    </message>
    <message>
      <location filename="../../refman/gui/scope.py" />
      <source>Trash</source>
      <translation>回收站</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/linked_files.py" />
      <source>Try again</source>
      <translation>重试</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Twins, same papers, double entries</source>
      <translation>重复项, 相同文献, 重复条目</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/files.py" />
      <source>Two base folders have one name; give each its own.</source>
      <translation>有两个基础文件夹同名；请分别命名。</translation>
    </message>
    <message>
      <location filename="../../refman/store/collecting.py" />
      <source>Two collections would have one name in one place.</source>
      <translation>同一处会有两个同名分类。</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Two lines say this of the paper above them, and which is right cannot be told.</source>
      <translation>有两行对上面的文献都这样说，无法判断哪个正确。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Type</source>
      <translation>类型</translation>
    </message>
    <message>
      <location filename="../../refman/gui/quick_cite.py" />
      <source>Typed {text}</source>
      <translation>已输入 {text}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/citing.py" />
      <source>Types it where you were writing</source>
      <translation>输入到您正在书写处</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>URL, else DOI</source>
      <translation>URL，否则 DOI</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>Undefined macros</source>
      <translation>未定义的宏</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Undid: {label}</source>
      <translation>已撤销：{label}</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Undid: {label}.</source>
      <translation>已撤销：{label}。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/history.py" />
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/history.py" />
      <source>Undo this change</source>
      <translation>撤销此更改</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/history.py" />
      <source>Undo: {undo}</source>
      <translation>撤销：{undo}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/version_rows.py" />
      <source>Undone: </source>
      <translation>撤销： </translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/letters.py" />
      <source>Unicode Standard Annex 15; {biblatex}, 2.4.3</source>
      <translation>Unicode Standard Annex 15; {biblatex}, 2.4.3</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>Unknown entry types</source>
      <translation>未知的条目类型</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Unlink</source>
      <translation>解除关联</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Unlink a .bib file…</source>
      <translation>解除 .bib 文件的关联…</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/__init__.py" />
      <source>Unlink {name}</source>
      <translation>解除与 {name} 的关联</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/losing_keys.py" />
      <source>Unlink {name}, and the keys it explains?</source>
      <translation>解除关联 {name}，连同只有它能解释的引用键？</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Unlinked {name}. {stay}</source>
      <translation>已解除与 {name} 的关联。{stay}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Unlinked {path}. {stay}</source>
      <translation>已解除与 {path} 的关联。{stay}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Unpublished</source>
      <translation>未发表</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/reading_row.py" />
      <source>Unread</source>
      <translation>未读</translation>
    </message>
    <message>
      <location filename="../../refman/gui/scope.py" />
      <source>Untagged</source>
      <translation>无标签</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/jabref/__init__.py" />
      <source>Use ASCII letters, digits and _ : . + / -</source>
      <translation>请用 ASCII 字母、数字和 _ : . + / -</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys.py" />
      <source>Use this pattern for {name} from now on</source>
      <translation>今后对 {name} 使用此模式</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys.py" />
      <source>Use this pattern in this library from now on</source>
      <translation>今后在此文献库中使用此模式</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Venue</source>
      <translation>发表处</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>Venues in several ways</source>
      <translation>写法不一的刊名</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/snapshots.py" />
      <source>Version of a work</source>
      <translation>作品的版本</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>Versions of one work</source>
      <translation>同一著作的版本</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>Versions of one work: {named}</source>
      <translation>同一著作的版本：{named}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/history_page.py" />
      <source>Versions, the newest first</source>
      <translation>版本，最新的在前</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Versions, who changed what, log</source>
      <translation>版本, 谁改了什么, 日志</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Video</source>
      <translation>视频</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/linked_files.py" />
      <source>View it</source>
      <translation>查看</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/linked_files.py" />
      <source>View them</source>
      <translation>查看</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Volume</source>
      <translation>卷</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/status_bar.py" />
      <source>Waiting for another program that is writing the library</source>
      <translation>正在等待另一个程序写完文献库</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>Warning</source>
      <translation>警告</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Watch a .bib file, keep in step</source>
      <translation>监视 .bib 文件, 保持同步</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/search_offers.py" />
      <source>Ways to go on with the search</source>
      <translation>继续搜索的方式</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Web page</source>
      <translation>网页</translation>
    </message>
    <message>
      <location filename="../../refman/commands/snapshots.py" />
      <source>Went back to “{name}”.</source>
      <translation>已恢复到“{name}”。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/encoding.py" />
      <source>Western (Windows’ Latin-1)</source>
      <translation>西欧（Windows 的 Latin-1）</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/body.py" />
      <source>What begins with a digit and is no number needs braces.</source>
      <translation>以数字开头而又不是数字的内容需要花括号。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/files.py" />
      <source>What can be done with {name}</source>
      <translation>对 {name} 的操作</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rescue.py" />
      <source>What can be read of “{stem}”</source>
      <translation>“{stem}”中可读的内容</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rename_key.py" />
      <source>What changes</source>
      <translation>更改内容</translation>
    </message>
    <message>
      <location filename="../../refman/commands/checking.py" />
      <source>What comes from standard input is checked, and mended in a file.</source>
      <translation>来自标准输入的内容只会被检查；修正只能在文件中进行。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/files.py" />
      <source>What copies of files are called</source>
      <translation>文件副本的命名方式</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>What crossref, xref, xdata, related or entryset name must be an entry of the same files; for BibTeX it must stand behind the entry that names it.</source>
      <translation>crossref、xref、xdata、related 或 entryset 所指的必须是同一批文件中的条目；对 BibTeX 还须排在其后。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/version_diff.py" />
      <source>What differs</source>
      <translation>差异</translation>
    </message>
    <message>
      <location filename="../../refman/commands/library.py" />
      <source>What files are in that neither tell it nor are UTF-8: GB18030, EUC-KR</source>
      <translation>既未注明编码又不是 UTF-8 的文件所用的编码：GB18030、EUC-KR</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/palette.py" />
      <source>What fits</source>
      <translation>匹配项</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/snapshots.py" />
      <source>What has changed since</source>
      <translation>此后的更改</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check.py" />
      <source>What is checked</source>
      <translation>检查范围</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>What is cited is what LaTeX noted for biber in its last run.</source>
      <translation>引用内容为 LaTeX 上次运行为 biber 所记。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>What is cited is what LaTeX noted in its last run.</source>
      <translation>引用内容为 LaTeX 上次运行所记。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>What is cited is what the .tex files say: LaTeX has not run since they were written.</source>
      <translation>引用内容取自 .tex 文件：此后 LaTeX 尚未运行。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>What is cited stands at Places, and what its .bib files lack at Missing. Importing or linking its .bib file brings the papers in.</source>
      <translation>引用见“位置”，.bib 文件缺少的见“缺失”。导入或关联其 .bib 文件可加入文献。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/history_page.py" />
      <source>What is done to this paper from now on is told here.</source>
      <translation>今后对此文献的操作会列在这里。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/cited_trash.py" />
      <source>What is in the trash stands in no .bib file that refman keeps for a project; restoring brings it back.</source>
      <translation>回收站中的文献不会写入 refman 为项目维护的 .bib 文件；恢复后会重新写入。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/whereabouts.py" />
      <source>What is selected is in no collection</source>
      <translation>所选文献不在任何分类中</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_preview.py" />
      <source>What is shown</source>
      <translation>显示内容</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_profiles.py" />
      <source>What is written unless a profile says otherwise</source>
      <translation>配置未另行指定时写入的内容</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/__init__.py" />
      <source>What it cited last is kept, and nothing was changed.</source>
      <translation>它最后引用的内容已保留，未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>What it cited last still counts: TEXINPUTS may be another.</source>
      <translation>它上次引用的内容仍然有效：TEXINPUTS 可能不同。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>What it cited last still counts: an editor may be writing it.</source>
      <translation>它最后引用的内容仍然有效：编辑器可能正在写入它。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>What it finds</source>
      <translation>它查找的内容</translation>
    </message>
    <message>
      <location filename="../../refman/gui/presenter.py" />
      <source>What it was doing was given up; the library is as it was before. The report says where it happened, and nothing of papers, names or folders; whoever looks after refman can use it.</source>
      <translation>正在进行的操作已放弃；文献库与之前相同。报告说明了出错位置，不含文献、姓名或文件夹；可供维护 refman 的人使用。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check.py" />
      <source>What mending would change</source>
      <translation>修正会带来的更改</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>What others put into it stays as it is.</source>
      <translation>他人写入的内容保持不变。</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/said.py" />
      <source>What stood there before is untouched; choose another place or make room, and try again.</source>
      <translation>原有内容未动；请另选位置或腾出空间后再试。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/backups.py" />
      <source>What the library holds now is backed up first.</source>
      <translation>会先备份文献库现在的内容。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/part.py" />
      <source>What the project cited then stands among its papers.</source>
      <translation>项目当时的引用列在其文献中。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/citing.py" />
      <source>What the quick-cite window does with a citation</source>
      <translation>快速引用窗口如何处理引用</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/history_page.py" />
      <source>What the version is compared with</source>
      <translation>与此版本比较的对象</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>What they say beside what you have</source>
      <translation>对方内容与您的对照</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>What to do</source>
      <translation>操作</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>What to do with this entry</source>
      <translation>如何处理此条目</translation>
    </message>
    <message>
      <location filename="../../refman/gui/presenter.py" />
      <source>What to look at</source>
      <translation>需要查看的内容</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check.py" />
      <source>What was found, the gravest first</source>
      <translation>发现的问题，最严重的在前</translation>
    </message>
    <message>
      <location filename="../../refman/gui/presenter.py" />
      <source>What was not read</source>
      <translation>未读取的内容</translation>
    </message>
    <message>
      <location filename="../../refman/gui/unsaved.py" />
      <source>What was typed for {papers} is not in the library yet; the first is {paper}.</source>
      <translation>为 {papers}输入的内容尚未进入文献库；第一篇是 {paper}。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/unsaved.py" />
      <source>What was typed for {paper} is not in the library yet.</source>
      <translation>为 {paper} 输入的内容尚未进入文献库。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/mending.py" />
      <source>What {said} cited is forgotten.</source>
      <translation>{said} 引用过的内容已被忘记。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/mending.py" />
      <source>What “{name}” cited is forgotten. Its .bib files stay as they are.</source>
      <translation>“{name}”引用的内容已被忘记。其 .bib 文件保持原样。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check.py" />
      <source>Where it was found</source>
      <translation>问题所在</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Where the paper is, collections of the paper, reveal</source>
      <translation>文献在哪里，文献所属分类，定位</translation>
    </message>
    <message>
      <location filename="../../refman/commands/rescuing.py" />
      <source>Whether any of these are missing nobody can tell: {named}.</source>
      <translation>无法判断以下各项是否有缺失：{named}。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Whether two papers look like one is known when they are compared.</source>
      <translation>比较之后才能知道是否有看起来相同的文献。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>While searching, put the best matches first, or the papers in the table's own order.</source>
      <translation>搜索时把最佳匹配放在前面，或按表格自身的顺序。</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>With a date that is known to lie there.</source>
      <translation>日期确定在此范围内。</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>With such a score.</source>
      <translation>有这样的得分。</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>With this DOI; * stands for any letters.</source>
      <translation>有此 DOI；* 代表任意字母。</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>With this citation key or alias; * stands for any letters.</source>
      <translation>有此引用键或别名；* 代表任意字母。</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>With this number of arXiv, whatever its version.</source>
      <translation>有此 arXiv 编号，不论版本。</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>With this tag, or one that stands in it, as method/diffusion in method.</source>
      <translation>有此标签或其下级标签，如 method 之下的 method/diffusion。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/editing.py" />
      <source>Without a list of journals, a full name is known where the library has both names.</source>
      <translation>没有期刊列表时，只有文献库同时含有全称和缩写的期刊才知道全称。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/editing.py" />
      <source>Would change</source>
      <translation>将更改</translation>
    </message>
    <message>
      <location filename="../../refman/commands/history.py" />
      <source>Would fold {what} together; about {megabytes} would be freed</source>
      <translation>将折叠 {what}；约释放 {megabytes}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/citing.py" />
      <source>Would rename {old} to {new}: {lines} in {where}.</source>
      <translation>将把 {old} 重命名为 {new}：{where}中的 {lines}。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/citing.py" />
      <source>Would rename {renamed}: {lines} in {where}.</source>
      <translation>将重命名 {renamed}：{where}中的 {lines}。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/fold.py" />
      <source>Write a day, such as 2026-11-03.</source>
      <translation>请写一个日期，如 2026-11-03。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Write abstracts and summaries</source>
      <translation>写入摘要和概要</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Write accents as LaTeX, \"{u}</source>
      <translation>重音写成 LaTeX，\"{u}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Write collections as groups</source>
      <translation>把分类写成群组</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/jabref/brackets.py" />
      <source>Write each marker as “[auth]”.</source>
      <translation>每个标记写作“[auth]”。</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/jabref/markers.py" />
      <source>Write it with digits, such as “[{example}]”.</source>
      <translation>请用数字书写，如“[{example}]”。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Write my notes</source>
      <translation>写入我的笔记</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Write papers as BibTeX or biblatex, with a preview.</source>
      <translation>将文献写成 BibTeX 或 biblatex，可预览。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Write tags as keywords</source>
      <translation>标签写成 keywords</translation>
    </message>
    <message>
      <location filename="../../refman/gui/projects.py" />
      <source>Write the .bib file</source>
      <translation>写入 .bib 文件</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>Write the cited papers into {name}</source>
      <translation>将引用的文献写入 {name}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Write the papers that the project cites into its .bib file; what others put in stays.</source>
      <translation>将项目引用的文献写入其 .bib 文件；他人写入的内容保持不变。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Write the project’s .bib file</source>
      <translation>写入项目的 .bib 文件</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>Write {file}</source>
      <translation>写入 {file}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/projects.py" />
      <source>Write {target}</source>
      <translation>写入 {target}</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/__init__.py" />
      <source>Write “[auth][year]” or “auth + year”.</source>
      <translation>请写“[auth][year]”或“auth + year”。</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/jabref/__init__.py" />
      <source>Write “regex("find","put")”.</source>
      <translation>请写“regex("find","put")”。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/profile.py" />
      <source>Writes with</source>
      <translation>合作者</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Written out</source>
      <translation>展开</translation>
    </message>
    <message>
      <location filename="../../refman/commands/history.py" />
      <source>Wrote the library as it was to {file}</source>
      <translation>已将过去的文献库写入 {file}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>XeLaTeX or LuaLaTeX</source>
      <translation>XeLaTeX 或 LuaLaTeX</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/view_file.py" />
      <source>Year</source>
      <translation>年份</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Years</source>
      <translation>年份</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Your files stay where they are. Nothing is uploaded.</source>
      <translation>文件留在原处，不会上传任何内容。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Your own list, a file</source>
      <translation>自己的列表文件</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>Yours, {ours} ({reason}); it says nothing else.</source>
      <translation>是您的 {ours}（{reason}）；内容没有不同。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>Yours, {ours} ({reason}); it says otherwise:</source>
      <translation>是您的 {ours}（{reason}）；内容有所不同：</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/keys.py" />
      <source>\cite cannot name “{key}”.</source>
      <translation>\cite 无法引用“{key}”。</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>a DOI</source>
      <translation>DOI</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>a PDF among its files</source>
      <translation>附件中有 PDF</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>a category</source>
      <translation>类别</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>a citation key</source>
      <translation>引用键</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>a date</source>
      <translation>日期</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>a date such as 2023, 2023-06 or 2023-06-22, or two with .. between</source>
      <translation>日期，如 2023、2023-06 或 2023-06-22，或用 .. 连接的两个</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>a date such as 2023-06-22, or {days}</source>
      <translation>日期，如 2023-06-22，或 {days}</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>a file of it was not there when last looked for</source>
      <translation>上次检查时有附件缺失</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/said.py" />
      <source>a folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <location filename="../../refman/services/duplicates/judging.py" />
      <source>a journal</source>
      <translation>期刊</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>a journal, a book or the like</source>
      <translation>期刊、图书等</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/neighbours.py" />
      <source>a key</source>
      <translation>引用键</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/betterbibtex/arguments.py" />
      <source>a named argument stands before one without</source>
      <translation>带名称的参数位于不带名称的参数之前</translation>
    </message>
    <message>
      <location filename="../../refman/gui/places.py" />
      <source>a network folder</source>
      <translation>网络文件夹</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>a number of arXiv</source>
      <translation>arXiv 编号</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>a number, as in score:&gt;=40 or score:30..40</source>
      <translation>数字，如 score:&gt;=40 或 score:30..40</translation>
    </message>
    <message>
      <location filename="../../refman/gui/unsaved.py" />
      <source>a paper</source>
      <translation>一篇文献</translation>
    </message>
    <message>
      <location filename="../../refman/services/duplicates/judging.py" />
      <source>a preprint and its publication</source>
      <translation>预印本及其正式发表</translation>
    </message>
    <message>
      <location filename="../../refman/services/duplicates/judging.py" />
      <source>a report or thesis</source>
      <translation>报告或学位论文</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>a score</source>
      <translation>得分</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>a summary</source>
      <translation>概要</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>a year</source>
      <translation>年份</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>add</source>
      <translation>加入</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/profile.py" />
      <source>added this week</source>
      <translation>本周加入</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>added {number:,} paper</source>
      <translation>已添加 {number:,} 篇文献</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>added {number:,} papers</source>
      <translation>已添加 {number:,} 篇文献</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge_rows.py" />
      <source>all are kept</source>
      <translation>全部保留</translation>
    </message>
    <message>
      <location filename="../../refman/gui/unusable.py" />
      <source>all papers are shown</source>
      <translation>已显示全部文献</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/heading.py" />
      <source>also </source>
      <translation>另有 </translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/alike.py" />
      <source>also {printed}</source>
      <translation>又作 {printed}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/profile.py" />
      <source>among the duplicates</source>
      <translation>在重复文献中</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>an ISBN</source>
      <translation>ISBN</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>an abstract</source>
      <translation>摘要</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>an address</source>
      <translation>网址</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>an address before it</source>
      <translation>前面的网址</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/key_row.py" />
      <source>an alias</source>
      <translation>别名</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/neighbours.py" />
      <source>an alias of “{there}”</source>
      <translation>“{there}”的别名</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge_words.py" />
      <source>and others</source>
      <translation>等</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/cited_trash.py" />
      <source>and {cited:,} more</source>
      <translation>另有 {cited:,} 篇</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/heading.py" />
      <source>and {hidden}</source>
      <translation>和{hidden}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/identity.py" />
      <source>and {names:,} more</source>
      <translation>另有 {names:,} 个</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/glance.py" />
      <source>and {rest} more</source>
      <translation>另有 {rest} 个</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge_words.py" />
      <source>and {seen:,} more</source>
      <translation>另有 {seen:,} 处</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/problem.py" />
      <source>another entry</source>
      <translation>另一个条目</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/times.py" />
      <source>another, {said}</source>
      <translation>另一个，{said}</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>arXiv help, journal references; ISO 690:2021, 4</source>
      <translation>arXiv help, journal references; ISO 690:2021, 4</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>arXiv numbers</source>
      <translation>arXiv 编号</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>arXiv, identifier scheme (info.arxiv.org/help/arxiv_identifier.html)</source>
      <translation>arXiv 编号方案 (info.arxiv.org/help/arxiv_identifier.html)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/backups.py" />
      <source>as now</source>
      <translation>与现在相同</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/cited_in.py" />
      <source>as {key}</source>
      <translation>作为 {key}</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>asked for</source>
      <translation>手动</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/suggesting.py" />
      <source>author and title fit the key</source>
      <translation>作者和标题与引用键相符</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/suggesting.py" />
      <source>author and year fit the key</source>
      <translation>作者和年份与引用键相符</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/suggesting.py" />
      <source>author, year and title fit the key</source>
      <translation>作者、年份和标题与引用键相符</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/palette.py" />
      <source>authors</source>
      <translation>作者</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>authors without a place</source>
      <translation>没有位次的作者</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>bad character range {range}</source>
      <translation>没有字符范围 {range}</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>bad escape (end of pattern)</source>
      <translation>末尾的反斜杠后缺少字符</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>bad escape {sign}</source>
      <translation>{sign} 没有意义</translation>
    </message>
    <message>
      <location filename="../../refman/services/uniting.py" />
      <source>because it came with {came_with}</source>
      <translation>因为它来自 {came_with}</translation>
    </message>
    <message>
      <location filename="../../refman/services/uniting.py" />
      <source>because it is in {files}</source>
      <translation>因为它在 {files} 中</translation>
    </message>
    <message>
      <location filename="../../refman/services/uniting.py" />
      <source>because it was exported or copied</source>
      <translation>因为它曾被导出或复制</translation>
    </message>
    <message>
      <location filename="../../refman/services/uniting.py" />
      <source>because its paper was there first</source>
      <translation>因为其文献先加入</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>before an import</source>
      <translation>导入之前</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>before another was brought back</source>
      <translation>恢复另一备份之前</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>before it was brought up to date</source>
      <translation>升级之前</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/sidebar_row.py" />
      <source>being counted</source>
      <translation>正在计数</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/version_rows.py" />
      <source>being read</source>
      <translation>在读</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>biber reads a .bib file as UTF-8 and gives up at the first byte that is none; BibTeX passes the bytes on, and LaTeX stops at them.</source>
      <translation>biber 把 .bib 文件当作 UTF-8 读取，遇到第一个不合的字节就放弃；BibTeX 会把字节原样传下去，而 LaTeX 会停在那里。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/keys.py" />
      <source>biber stops at a sign of “{key}” and takes “{cut}” for the key.</source>
      <translation>biber 在“{key}”的一个字符处停下，把“{cut}”当作键。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>biblatex has no field “{name}” {what}.</source>
      <translation>biblatex 没有字段“{name}”{what}。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>biblatex keeps some fields as numbers; another text is printed, and sorted wrongly. Of “gender” it knows some signs.</source>
      <translation>biblatex 把某些字段当作数字；其他文字会印出来，但排序会出错。“gender”只有几个固定的代号。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>biblatex knows it</source>
      <translation>biblatex 有这种类型</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/times.py" />
      <source>biblatex reads dates of ISO 8601-2, and leaves out what it cannot read.</source>
      <translation>biblatex 读取 ISO 8601-2 日期，读不了的会略去。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>biblatex reads “{new}” and leaves “{name}” beside it aside.</source>
      <translation>biblatex 读取“{new}”，而忽略与之并列的“{name}”。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/times.py" />
      <source>biblatex takes “date” and leaves “year” and “month” aside.</source>
      <translation>biblatex 采用“date”，不用“year”和“month”。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/times.py" />
      <source>biblatex wants a number in “year”, not “{text}”.</source>
      <translation>biblatex 要求“year”为数字，而非“{text}”。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>biblatex wants a number in “{name}”, not “{text}”.</source>
      <translation>biblatex 要求“{name}”为数字，而非“{text}”。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>biblatex wants one of {wanted}, not “{gender}”.</source>
      <translation>biblatex 要求 {wanted} 之一，而不是“{gender}”。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/texts.py" />
      <source>biblatex would run {found} in the name “{name}”.</source>
      <translation>biblatex 会执行名称“{name}”中的 {found}。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>biblatex’s data model has no such field for the entry type, so that no style prints it; of BibTeX’s name of a field and its own it reads its own.</source>
      <translation>biblatex 的数据模型中此条目类型没有这个字段，所以没有样式会打印它；字段同时有 BibTeX 的名称和 biblatex 自己的名称时，它只读取自己的。</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>blue</source>
      <translation>蓝色</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>bridge AND flow</source>
      <translation>bridge AND flow</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>calendar</source>
      <translation>日历</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>cannot be known before a run of LaTeX</source>
      <translation>在 LaTeX 运行之前无法得知</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linked_words.py" />
      <source>changed here</source>
      <translation>此处已更改</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>changed something else, with which that cannot go together</source>
      <translation>更改了其他内容，两者不能并存</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linked_words.py" />
      <source>changed there</source>
      <translation>文件已更改</translation>
    </message>
    <message>
      <location filename="../../refman/services/exporting.py" />
      <source>character has</source>
      <translation>个字符</translation>
    </message>
    <message>
      <location filename="../../refman/services/exporting.py" />
      <source>characters have</source>
      <translation>个字符</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/palette.py" />
      <source>choose</source>
      <translation>选择</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review_questions.py" />
      <source>citation key</source>
      <translation>引用键</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/papers_columns.py" />
      <source>cited in {projects}</source>
      <translation>被 {projects}引用</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>cited once</source>
      <translation>引用一次</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>cited papers and is empty or gone</source>
      <translation>引用过文献，现在为空或已消失</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>cited papers and is not where TeX looks for it now</source>
      <translation>引用过文献，但不在 TeX 现在查找的位置</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>cited {cited:,} times</source>
      <translation>引用 {cited:,} 次</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/palette.py" />
      <source>close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <location filename="../../refman/store/hindrances.py" />
      <source>close refman and open what stands there now</source>
      <translation>请关闭 refman，再打开现在位于该处的文件</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/sightings.py" />
      <source>code</source>
      <translation>代码</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/papers_columns.py" />
      <source>code available</source>
      <translation>有代码</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>code, as a page that listed it says</source>
      <translation>代码（据列出它的网页）</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/palette.py" />
      <source>collections</source>
      <translation>分类</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/titles.py" />
      <source>conference on</source>
      <translation>conference on</translation>
    </message>
    <message>
      <location filename="../../refman/store/hindrances.py" />
      <source>copy it and its log to a place that may be written and open the copy</source>
      <translation>把它和它的日志复制到可写的位置，再打开副本</translation>
    </message>
    <message>
      <location filename="../../refman/store/hindrances.py" />
      <source>copy it to a disk of this machine and open the copy</source>
      <translation>请将其复制到本机的磁盘上，再打开副本</translation>
    </message>
    <message>
      <location filename="../../refman/store/hindrances.py" />
      <source>copy it to a place that may be written and open the copy</source>
      <translation>请将其复制到可写的位置，再打开副本</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>did you mean “{near}:”? The</source>
      <translation>您是指“{near}:”吗？</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>diffusion bridge</source>
      <translation>diffusion bridge</translation>
    </message>
    <message>
      <location filename="../../refman/gui/attaching.py" />
      <source>drop it on a paper, or on the details of one, to attach it</source>
      <translation>拖到文献或其详情上即可添加为附件</translation>
    </message>
    <message>
      <location filename="../../refman/services/choosing.py" />
      <source>either would do</source>
      <translation>两者皆可</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linked_words.py" />
      <source>failed</source>
      <translation>失败</translation>
    </message>
    <message>
      <location filename="../../refman/services/alike/forms.py" />
      <source>family name and given name exchanged</source>
      <translation>姓与名颠倒</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/files.py" />
      <source>file</source>
      <translation>文件</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/following.py" />
      <source>file is</source>
      <translation>个文件</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>files</source>
      <translation>文件</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/following.py" />
      <source>files are</source>
      <translation>个文件</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>files attached to it</source>
      <translation>附件</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>filled in {number:,}</source>
      <translation>补全 {number:,} 篇</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>four digits, as in year:2023, year:2023..2025 or year:&gt;=2023</source>
      <translation>四位数字，如 year:2023、year:2023..2025 或 year:&gt;=2023</translation>
    </message>
    <message>
      <location filename="../../refman/store/hindrances.py" />
      <source>free some space and try again; an open window goes on by itself</source>
      <translation>请腾出空间后重试；已打开的窗口会自动继续</translation>
    </message>
    <message>
      <location filename="../../refman/services/choosing.py" />
      <source>from the publication</source>
      <translation>出自正式发表</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>from your settings</source>
      <translation>来自设置</translation>
    </message>
    <message>
      <location filename="../../refman/services/key_patterns.py" />
      <source>from {holder}</source>
      <translation>{holder}</translation>
    </message>
    <message>
      <location filename="../../refman/services/choosing.py" />
      <source>full names</source>
      <translation>全名</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>global flags not at the start of the expression</source>
      <translation>(?i) 之类的标志必须写在开头</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>globe</source>
      <translation>地球</translation>
    </message>
    <message>
      <location filename="../../refman/services/choosing.py" />
      <source>goes with the type</source>
      <translation>与类型相符</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/groups.py" />
      <source>group name</source>
      <translation>组名</translation>
    </message>
    <message>
      <location filename="../../refman/services/choosing.py" />
      <source>has capitals</source>
      <translation>有大写字母</translation>
    </message>
    <message>
      <location filename="../../refman/services/choosing.py" />
      <source>has the accents</source>
      <translation>有重音符号</translation>
    </message>
    <message>
      <location filename="../../refman/services/choosing.py" />
      <source>has the last page</source>
      <translation>有末页</translation>
    </message>
    <message>
      <location filename="../../refman/services/choosing.py" />
      <source>has the mathematics</source>
      <translation>有数学公式</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>holds comments or the flag “x”, under which it reads differently</source>
      <translation>含有注释或标志“x”，这会改变其含义</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linked_words.py" />
      <source>in conflict</source>
      <translation>有冲突</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linked_words.py" />
      <source>in sync</source>
      <translation>已同步</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/profile.py" />
      <source>in the library</source>
      <translation>在文献库中</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/version_rows.py" />
      <source>in the library from then on</source>
      <translation>从此在文献库中</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/profile.py" />
      <source>in the trash</source>
      <translation>在回收站中</translation>
    </message>
    <message>
      <location filename="../../refman/services/duplicates/judging.py" />
      <source>in two places</source>
      <translation>两处发表</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/jabref/markers.py" />
      <source>in “[{name}]”, {which}</source>
      <translation>在“[{name}]”中，{which}</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>invalid group reference {number}</source>
      <translation>没有第 {number} 组</translation>
    </message>
    <message>
      <location filename="../../refman/services/reconciling.py" />
      <source>is a paper of yours</source>
      <translation>是您的文献</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge_rows.py" />
      <source>is kept</source>
      <translation>保留</translation>
    </message>
    <message>
      <location filename="../../refman/services/reconciling.py" />
      <source>is no paper of yours yet</source>
      <translation>还不是您的文献</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>is not there</source>
      <translation>不存在</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>is read from the net</source>
      <translation>从网络读取</translation>
    </message>
    <message>
      <location filename="../../refman/services/choosing.py" />
      <source>is sound LaTeX</source>
      <translation>是正确的 LaTeX</translation>
    </message>
    <message>
      <location filename="../../refman/services/choosing.py" />
      <source>is whole</source>
      <translation>完整</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/betterbibtex/cursor.py" />
      <source>it ends too early</source>
      <translation>结束过早</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/__init__.py" />
      <source>it has more than {longest} characters</source>
      <translation>超过 {longest} 个字符</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>it has neither 10 nor 13 digits</source>
      <translation>不是 10 位或 13 位</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>it has no date</source>
      <translation>没有日期</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>it has no tag</source>
      <translation>没有标签</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>it holds other signs than digits</source>
      <translation>含有数字以外的字符</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/suggesting.py" />
      <source>it is an alias of this paper</source>
      <translation>它是此文献的别名</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>it is being read</source>
      <translation>在读</translation>
    </message>
    <message>
      <location filename="../../refman/store/hindrances.py" />
      <source>it is damaged</source>
      <translation>文件已损坏</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/__init__.py" />
      <source>it is empty</source>
      <translation>为空</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>it is in the trash</source>
      <translation>在回收站中</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>it is neither read nor being read</source>
      <translation>既未读也不在读</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>it is on the reading list</source>
      <translation>在阅读列表上</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>it is read</source>
      <translation>已读</translation>
    </message>
    <message>
      <location filename="../../refman/services/replacing.py" />
      <source>it is read-only</source>
      <translation>文件为只读</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>it is shown as it was on {day}</source>
      <translation>显示的是它在 {day} 的状态</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>it may be one with another</source>
      <translation>可能与另一篇相同</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>it may be one with another, or a version of it</source>
      <translation>可能与另一篇相同，或是其版本</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>it names nothing of a paper</source>
      <translation>它未包含文献的任何信息</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>its check digit is another</source>
      <translation>校验位不符</translation>
    </message>
    <message>
      <location filename="../../refman/store/hindrances.py" />
      <source>its disk is full or reports an error</source>
      <translation>其磁盘已满或报告错误</translation>
    </message>
    <message>
      <location filename="../../refman/store/hindrances.py" />
      <source>its disk keeps no locks, so that two programs could write it at once</source>
      <translation>其磁盘不支持锁，两个程序可能同时写入</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/parting.py" />
      <source>its entry in “{files}” is not tied to the paper</source>
      <translation>它在“{files}”中的条目未与该文献绑定</translation>
    </message>
    <message>
      <location filename="../../refman/store/hindrances.py" />
      <source>its file was replaced or moved by another program while it was open</source>
      <translation>其文件在打开期间被另一个程序替换或移动</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/said.py" />
      <source>its folder does not exist</source>
      <translation>文件夹不存在</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/suggesting.py" />
      <source>its key reads much the same</source>
      <translation>它的键读起来几乎一样</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>its key stands for another paper too</source>
      <translation>引用键也属于另一篇文献</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>keep apart</source>
      <translation>区分</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/linked_files.py" />
      <source>keys by the pattern of {shared}</source>
      <translation>引用键按{shared}的模式</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/linked_files.py" />
      <source>keys by {pattern}</source>
      <translation>引用键按 {pattern}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>leave</source>
      <translation>不处理</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review.py" />
      <source>left out</source>
      <translation>已省略</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>library</source>
      <translation>文献库</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check.py" />
      <source>line {line}</source>
      <translation>第 {line} 行</translation>
    </message>
    <message>
      <location filename="../../refman/gui/attaching.py" />
      <source>link</source>
      <translation>链接</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>longer</source>
      <translation>更长</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>look-behind requires fixed-width pattern</source>
      <translation>后行断言的长度必须固定</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>looks back at a group</source>
      <translation>引用了前面的组</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>map the key</source>
      <translation>映射引用键</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>merge</source>
      <translation>合并</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>min repeat greater than max repeat</source>
      <translation>最少重复次数大于最多重复次数</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linked_words.py" />
      <source>missing</source>
      <translation>缺失</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>missing ), unterminated subpattern</source>
      <translation>左圆括号“(”没有闭合</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>missing &lt;</source>
      <translation>缺少“&lt;”</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>missing &gt;, unterminated name</source>
      <translation>名称后缺少“&gt;”</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>missing group name</source>
      <translation>缺少组名</translation>
    </message>
    <message>
      <location filename="../../refman/services/choosing.py" />
      <source>more precise</source>
      <translation>更精确</translation>
    </message>
    <message>
      <location filename="../../refman/gui/unusable.py" />
      <source>more than one author is picked</source>
      <translation>选中了多位作者</translation>
    </message>
    <message>
      <location filename="../../refman/gui/unusable.py" />
      <source>more than one paper is selected</source>
      <translation>选中了多篇文献</translation>
    </message>
    <message>
      <location filename="../../refman/gui/unusable.py" />
      <source>more than one project is shown</source>
      <translation>显示了多个项目</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>multiple repeat</source>
      <translation>连续写了两个重复符号</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/finding.py" />
      <source>name and size</source>
      <translation>名称和大小</translation>
    </message>
    <message>
      <location filename="../../refman/services/choosing.py" />
      <source>names more people</source>
      <translation>列出更多人</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>nearly the same authors</source>
      <translation>作者几乎相同</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>nearly the same title</source>
      <translation>标题几乎相同</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>no</source>
      <translation>否</translation>
    </message>
    <message>
      <location filename="../../refman/gui/unusable.py" />
      <source>no author is picked</source>
      <translation>未选中作者</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/said.py" />
      <source>no file</source>
      <translation>不是文件</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge_words.py" />
      <source>no key</source>
      <translation>无引用键</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys_preview.py" />
      <source>no key yet</source>
      <translation>尚无引用键</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/shortcuts.py" />
      <source>no keys</source>
      <translation>无按键</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/version_rows.py" />
      <source>no longer in the library</source>
      <translation>已不在文献库中</translation>
    </message>
    <message>
      <location filename="../../refman/services/alike/evidence.py" />
      <source>no other name would fit</source>
      <translation>没有其他符合的姓名</translation>
    </message>
    <message>
      <location filename="../../refman/gui/unusable.py" />
      <source>no paper in the trash is selected</source>
      <translation>未选中回收站中的文献</translation>
    </message>
    <message>
      <location filename="../../refman/gui/unusable.py" />
      <source>no paper is selected</source>
      <translation>未选中文献</translation>
    </message>
    <message>
      <location filename="../../refman/gui/unusable.py" />
      <source>no project is shown</source>
      <translation>未显示项目</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>no such file or directory</source>
      <translation>没有该文件或文件夹</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>nor is it of biblatex</source>
      <translation>biblatex 也没有</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>not all its authors are known</source>
      <translation>作者不全</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge_rows.py" />
      <source>not given</source>
      <translation>未给出</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>not in the library</source>
      <translation>不在文献库中</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/files.py" />
      <source>not on this computer</source>
      <translation>不在此计算机上</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linked_words.py" />
      <source>not synchronised yet</source>
      <translation>尚未同步</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>note</source>
      <translation>笔记</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>notes</source>
      <translation>笔记</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>notes of a reader</source>
      <translation>读者笔记</translation>
    </message>
    <message>
      <location filename="../../refman/gui/unusable.py" />
      <source>nothing can be redone</source>
      <translation>没有可重做的更改</translation>
    </message>
    <message>
      <location filename="../../refman/gui/unusable.py" />
      <source>nothing can be undone</source>
      <translation>没有可撤销的更改</translation>
    </message>
    <message>
      <location filename="../../refman/store/hindrances.py" />
      <source>nothing can be written beside it, and what is shown is a copy of it alone, since the log beside it (-wal) is damaged or that of another library; what was changed last may be missing</source>
      <translation>它旁边无法写入，而旁边的日志（-wal）已损坏或属于另一个文献库，因此显示的只是它本身的副本；最后的更改可能缺失</translation>
    </message>
    <message>
      <location filename="../../refman/store/hindrances.py" />
      <source>nothing can be written beside it, and what is shown is a copy of it and of the log beside it (-wal), made when it was opened</source>
      <translation>它旁边无法写入，因此显示的是打开时连同旁边的日志（-wal）一起复制的副本</translation>
    </message>
    <message>
      <location filename="../../refman/gui/unusable.py" />
      <source>nothing is searched for</source>
      <translation>没有搜索内容</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/version_rows.py" />
      <source>nothing that is shown</source>
      <translation>没有可显示的内容</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>nothing to do</source>
      <translation>无事可做</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>nothing to repeat</source>
      <translation>重复符号前没有可以重复的内容</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/hollow.py" />
      <source>nothing was written</source>
      <translation>什么也没写</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>ochre</source>
      <translation>赭色</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>of a @{kind}</source>
      <translation>（@{kind}）</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>of any entry type</source>
      <translation>（任何类型）</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/file_settings.py" />
      <source>of this library</source>
      <translation>此文献库的</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/file_settings.py" />
      <source>of your settings</source>
      <translation>设置中的</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/version_rows.py" />
      <source>on it</source>
      <translation>在列表中</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/profile.py" />
      <source>on the reading list</source>
      <translation>在阅读列表中</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>once a day</source>
      <translation>每天一次</translation>
    </message>
    <message>
      <location filename="../../refman/services/alike/forms.py" />
      <source>one has a Jr or a number that the other lacks</source>
      <translation>一个有 Jr 或世代序号，另一个没有</translation>
    </message>
    <message>
      <location filename="../../refman/services/alike/forms.py" />
      <source>one has a middle name that the other lacks</source>
      <translation>一个有中间名，另一个没有</translation>
    </message>
    <message>
      <location filename="../../refman/services/alike/forms.py" />
      <source>one is short for the other</source>
      <translation>一个是另一个的缩写</translation>
    </message>
    <message>
      <location filename="../../refman/services/alike/evidence.py" />
      <source>one of {rivals} names that would fit</source>
      <translation>{rivals} 个可能姓名之一</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>one title is the beginning of the other</source>
      <translation>一个标题是另一个的开头</translation>
    </message>
    <message>
      <location filename="../../refman/services/choosing.py" />
      <source>only one has it</source>
      <translation>仅一方有</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>or drop files anywhere in this window</source>
      <translation>或把文件拖到此窗口的任意位置</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>orange</source>
      <translation>橙色</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge.py" />
      <source>pair {place:,} of {pairs:,}</source>
      <translation>第 {place:,} 对，共 {pairs:,} 对</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/files.py" />
      <source>papers</source>
      <translation>文献</translation>
    </message>
    <message>
      <location filename="../../refman/services/alike/evidence.py" />
      <source>papers a year apart</source>
      <translation>文献相隔一年</translation>
    </message>
    <message>
      <location filename="../../refman/services/alike/evidence.py" />
      <source>papers {apart} years apart</source>
      <translation>文献相隔 {apart} 年</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/letters.py" />
      <source>pdflatex cannot set {listed} as typed.</source>
      <translation>pdflatex 无法直接排 {listed}。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/letters.py" />
      <source>pdflatex cannot set {listed}; lualatex and xelatex can.</source>
      <translation>pdflatex 无法排 {listed}；lualatex 和 xelatex 可以。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/letters.py" />
      <source>pdflatex reads UTF-8 letter by letter by a table: what is not in it, such as Greek, Chinese or a sign of mathematics outside a formula, stops it.</source>
      <translation>pdflatex 按表逐字读取 UTF-8：表中没有的，如希腊文、中文或公式外的数学符号，会使它中止。</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>permission denied</source>
      <translation>没有权限</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>person</source>
      <translation>人物</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>pin</source>
      <translation>图钉</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>pink</source>
      <translation>粉色</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/titles.py" />
      <source>plain.bst and most styles lower all letters of a title but the first and those in braces: names and acronyms need braces.</source>
      <translation>plain.bst 等多数样式会把标题中除首字母和花括号内以外的字母改成小写：名称和缩写需要花括号。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>possibly yours: {ours}</source>
      <translation>可能是您的：{ours}</translation>
    </message>
    <message>
      <location filename="../../refman/services/choosing.py" />
      <source>protects capitals</source>
      <translation>保护大写字母</translation>
    </message>
    <message>
      <location filename="../../refman/store/hindrances.py" />
      <source>put what can be read into a new library (“refman rescue FILE -o NEW”)</source>
      <translation>请将可读内容放入新的文献库（“refman rescue 文件 -o 新文件”）</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review.py" />
      <source>question {place:,} of {questions:,}</source>
      <translation>问题 {place:,}，共 {questions:,} 个</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/papers_columns.py" />
      <source>rated {rating} of 5</source>
      <translation>评分 {rating}/5</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>rating</source>
      <translation>评分</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/version_rows.py" />
      <source>read</source>
      <translation>已读</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/profile.py" />
      <source>read recently</source>
      <translation>最近阅读</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>reading</source>
      <translation>阅读</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>reading list</source>
      <translation>阅读列表</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>red</source>
      <translation>红色</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>redefinition of group name {name} as group {number}; was group {before}</source>
      <translation>第 {number} 组与第 {before} 组同名（{name}）</translation>
    </message>
    <message>
      <location filename="../../refman/gui/presenter.py" />
      <source>refman ended by a fault</source>
      <translation>refman 因故障结束</translation>
    </message>
    <message>
      <location filename="../../refman/gui/presenter.py" />
      <source>refman ended by a fault of its own the last time. {kept}</source>
      <translation>refman 上次因自身故障结束。{kept}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linked_words.py" />
      <source>refman tries again</source>
      <translation>refman 会再试</translation>
    </message>
    <message>
      <location filename="../../refman/gui/presenter.py" />
      <source>refman was ended from outside the last time. {kept}</source>
      <translation>refman 上次被外部终止。{kept}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/about.py" />
      <source>refman {version}</source>
      <translation>refman {version}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>refman’s own</source>
      <translation>refman 的顺序</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>renamed</source>
      <translation>已改名</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>repeats a group that holds a choice or another repetition</source>
      <translation>重复了含有选择或其他重复的组</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/field_row.py" />
      <source>required</source>
      <translation>必填</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/palette.py" />
      <source>run</source>
      <translation>执行</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linked_words.py" />
      <source>safe in the library</source>
      <translation>已安全存于文献库</translation>
    </message>
    <message>
      <location filename="../../refman/services/choosing.py" />
      <source>says what it is</source>
      <translation>说明了类型</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/fields.py" />
      <source>says “{value}” now</source>
      <translation>现在是“{value}”</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/sightings.py" />
      <source>score &lt;b&gt;{score:.1f}&lt;/b&gt;</source>
      <translation>得分 &lt;b&gt;{score:.1f}&lt;/b&gt;</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>seen in</source>
      <translation>出现于</translation>
    </message>
    <message>
      <location filename="../../refman/services/journals.py" />
      <source>short names of journals</source>
      <translation>期刊缩写名</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>signs that are not its own</source>
      <translation>多余的字符</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>slate</source>
      <translation>灰蓝色</translation>
    </message>
    <message>
      <location filename="../../refman/services/exporting.py" />
      <source>so are {more:,} more</source>
      <translation>另有 {more:,} 个亦然</translation>
    </message>
    <message>
      <location filename="../../refman/services/coming.py" />
      <source>standard input</source>
      <translation>标准输入</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>status {status}</source>
      <translation>状态 {status}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys_preview.py" />
      <source>stays</source>
      <translation>不变</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/palette.py" />
      <source>tags</source>
      <translation>标签</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/papers_columns.py" />
      <source>tags: {names}</source>
      <translation>标签：{names}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/edits.py" />
      <source>taken away</source>
      <translation>已去掉</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>teal</source>
      <translation>青色</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/suggesting.py" />
      <source>the author fits the key</source>
      <translation>作者与引用键相符</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/said.py" />
      <source>the disk is full</source>
      <translation>磁盘已满</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/said.py" />
      <source>the disk is read-only</source>
      <translation>磁盘为只读</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/versions.py" />
      <source>the e-print {fields}</source>
      <translation>电子预印本 {fields}</translation>
    </message>
    <message>
      <location filename="../../refman/services/journals.py" />
      <source>the full names of journals</source>
      <translation>期刊全名</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/key_row.py" />
      <source>the key</source>
      <translation>引用键</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>the library has another version of it</source>
      <translation>文献库中有它的其他版本</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/suggesting.py" />
      <source>the library has it</source>
      <translation>文献库中有它</translation>
    </message>
    <message>
      <location filename="../../refman/gui/unusable.py" />
      <source>the library has no papers</source>
      <translation>文献库中没有文献</translation>
    </message>
    <message>
      <location filename="../../refman/gui/attaching.py" />
      <source>the new name</source>
      <translation>新名称</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/version_rows.py" />
      <source>the oldest state that is known</source>
      <translation>已知最早的状态</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/snapshots.py" />
      <source>the one that is cited</source>
      <translation>被引用的版本</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/fields.py" />
      <source>the paper before</source>
      <translation>前一篇文献</translation>
    </message>
    <message>
      <location filename="../../refman/services/key_patterns.py" />
      <source>the project {name}</source>
      <translation>项目 {name} </translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/snapshots.py" />
      <source>the published one</source>
      <translation>正式发表的版本</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/betterbibtex/arguments.py" />
      <source>the regular expression {error}</source>
      <translation>正则表达式 {error}</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/times.py" />
      <source>the same</source>
      <translation>相同</translation>
    </message>
    <message>
      <location filename="../../refman/services/duplicates/judging.py" />
      <source>the same DOI</source>
      <translation>DOI 相同</translation>
    </message>
    <message>
      <location filename="../../refman/services/alike/evidence.py" />
      <source>the same ORCID iD</source>
      <translation>ORCID iD 相同</translation>
    </message>
    <message>
      <location filename="../../refman/services/duplicates/judging.py" />
      <source>the same abstract</source>
      <translation>摘要相同</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>the same authors</source>
      <translation>作者相同</translation>
    </message>
    <message>
      <location filename="../../refman/services/alike/forms.py" />
      <source>the same but for accents, hyphens or spelling</source>
      <translation>仅重音、连字符或拼写不同</translation>
    </message>
    <message>
      <location filename="../../refman/services/duplicates/judging.py" />
      <source>the same e-print number</source>
      <translation>预印本编号相同</translation>
    </message>
    <message>
      <location filename="../../refman/services/reconciling.py" />
      <source>the same entry</source>
      <translation>相同条目</translation>
    </message>
    <message>
      <location filename="../../refman/services/reconciling.py" />
      <source>the same key and title</source>
      <translation>相同的引用键和标题</translation>
    </message>
    <message>
      <location filename="../../refman/services/reconciling.py" />
      <source>the same key, title and people</source>
      <translation>引用键、标题和人员均相同</translation>
    </message>
    <message>
      <location filename="../../refman/services/reconciling.py" />
      <source>the same title</source>
      <translation>标题相同</translation>
    </message>
    <message>
      <location filename="../../refman/services/reconciling.py" />
      <source>the same title and people</source>
      <translation>相同的标题和人员</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>the same title but for the typing</source>
      <translation>标题相同，仅写法不同</translation>
    </message>
    <message>
      <location filename="../../refman/services/duplicates/judging.py" />
      <source>the same year</source>
      <translation>年份相同</translation>
    </message>
    <message>
      <location filename="../../refman/services/alike/evidence.py" />
      <source>the same years</source>
      <translation>年份相同</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys.py" />
      <source>the selected paper</source>
      <translation>所选文献</translation>
    </message>
    <message>
      <location filename="../../refman/gui/unusable.py" />
      <source>the selected papers are in the trash</source>
      <translation>选中的文献在回收站中</translation>
    </message>
    <message>
      <location filename="../../refman/gui/unusable.py" />
      <source>the trash is empty</source>
      <translation>回收站是空的</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/betterbibtex/fields.py" />
      <source>there is no field “{name}”</source>
      <translation>没有字段“{name}”</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/jabref/markers.py" />
      <source>there is no marker “[{name}]”</source>
      <translation>没有标记“[{name}]”</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/jabref/__init__.py" />
      <source>there is no modifier “:{text}”</source>
      <translation>没有修饰符“:{text}”</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/betterbibtex/formula.py" />
      <source>there is no {kind} “{text}”</source>
      <translation>“{text}”未知 ({kind})</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>this Vim was built without +clientserver; install one that has it, such as gvim</source>
      <translation>此 Vim 编译时未启用 +clientserver；请安装启用了它的版本，例如 gvim</translation>
    </message>
    <message>
      <location filename="../../refman/services/key_patterns.py" />
      <source>this library</source>
      <translation>此文献库</translation>
    </message>
    <message>
      <location filename="../../refman/gui/unusable.py" />
      <source>this library cannot be changed: {hindrance}</source>
      <translation>此文献库无法更改：{hindrance}</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>this library’s own</source>
      <translation>此文献库自己的</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dropping.py" />
      <source>this paper</source>
      <translation>此文献</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>today</source>
      <translation>今天</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>trash</source>
      <translation>回收站</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>type</source>
      <translation>类型</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>unbalanced parenthesis</source>
      <translation>右圆括号“)”没有对应的左括号</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/history.py" />
      <source>undone for good · </source>
      <translation>已彻底撤销 · </translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/history.py" />
      <source>undone · </source>
      <translation>已撤销 · </translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>unknown extension {sign}</source>
      <translation>没有扩展 {sign}</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>unknown group name {name}</source>
      <translation>没有名为 {name} 的组</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>unread</source>
      <translation>未读</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>unterminated character set</source>
      <translation>左方括号“[”没有闭合</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>violet</source>
      <translation>紫色</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/fields.py" />
      <source>was taken away</source>
      <translation>已被去掉</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>went on from what it wrote</source>
      <translation>在其所写内容的基础上继续更改</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>went on from what it wrote of {what}</source>
      <translation>在其对{what}所写内容的基础上继续更改</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>what its files say</source>
      <translation>以其文件所述为准</translation>
    </message>
    <message>
      <location filename="../../refman/store/backups.py" />
      <source>what was read back is not what was written</source>
      <translation>读回的内容与写入的不一致</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/numbers.py" />
      <source>with code</source>
      <translation>有代码</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/alike.py" />
      <source>with {with_}</source>
      <translation>合作者 {with_}</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>within 30 days</source>
      <translation>30 天内</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>within 365 days</source>
      <translation>365 天内</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>within 7 days</source>
      <translation>7 天内</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>without a key</source>
      <translation>没有键</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/profile.py" />
      <source>without a tag</source>
      <translation>无标签</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>yes</source>
      <translation>是</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>yesterday</source>
      <translation>昨天</translation>
    </message>
    <message>
      <location filename="../../refman/services/key_patterns.py" />
      <source>your settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/said.py" />
      <source>your share of the disk is full</source>
      <translation>您的磁盘配额已满</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>yours: {ours}</source>
      <translation>您的：{ours}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>{added} added</source>
      <translation>加入 {added}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/papers.py" />
      <source>{are} in the trash already, where {them} can be restored; none was moved</source>
      <translation>{are}已在回收站中，可从那里恢复{them}；未作移动</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>{asked} to review</source>
      <translation>{asked} 待检查</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/files.py" />
      <source>{author}, {year}, {title}, {key}, {venue} and {type}; a slash begins a folder.</source>
      <translation>{author}、{year}、{title}、{key}、{venue} 和 {type}；斜杠表示新文件夹。</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/following.py" />
      <source>{away:,} {noun} kept in “{name}/{name2}”.</source>
      <translation>{away:,} {noun}保存在“{name}/{name2}”中。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/attachments.py" />
      <source>{before} had been attached before</source>
      <translation>{before}此前已附加</translation>
    </message>
    <message>
      <location filename="../../refman/services/persons.py" />
      <source>{both}: two ORCID iDs are two persons. Nothing was merged; if one of them is wrong, take it away first.</source>
      <translation>{both}：两个 ORCID iD 是两个人。未作合并；若其中之一有误，请先去掉它。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys.py" />
      <source>{changed:,} of the first {planned:,} keys will change …</source>
      <translation>前 {planned:,} 个引用键中有 {changed:,} 个会改变……</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys.py" />
      <source>{changed:,} of {total:,} keys will change{more}.</source>
      <translation>{total:,} 个引用键中有 {changed:,} 个会改变{more}。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/history.py" />
      <source>{changes}, about {size}</source>
      <translation>{changes}，约 {size}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/split.py" />
      <source>{checked:,} of {total} will be somebody else’s</source>
      <translation>{total}中有 {checked:,} 篇将属于他人</translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/dialogs/cited_trash.py" />
      <source>{cited:,} of {number:,} papers are cited in your projects</source>
      <translation>
        <numerusform>{number:,} 篇中有 {cited:,} 篇被您的项目引用</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>{conflicts:,} to review</source>
      <translation>{conflicts:,} 处待检查</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>{conflicts} to review</source>
      <translation>{conflicts} 待检查</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/backups.py" />
      <source>{count:,} in the trash</source>
      <translation>{count:,} 篇在回收站中</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{counts} (as LaTeX noted for biber in its last run)</source>
      <translation>{counts}（据 LaTeX 上次运行为 biber 所记）</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{counts} (as LaTeX noted in its last run)</source>
      <translation>{counts}（据 LaTeX 上次运行所记）</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{counts} (as the .tex files stand)</source>
      <translation>{counts}（据 .tex 文件现状）</translation>
    </message>
    <message>
      <location filename="../../refman/services/exporting.py" />
      <source>{count} papers have the key “{key}”; an export of them all writes it once only.</source>
      <translation>{count} 篇文献的引用键都是“{key}”；全部导出时只写一次。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/mending.py" />
      <source>{deed} in {name}</source>
      <translation>在 {name} 中{deed}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/renewing.py" />
      <source>{done:,} of {papers}</source>
      <translation>{done:,}，共 {papers}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/widgets/job_progress.py" />
      <source>{done:,} of {total:,}</source>
      <translation>{done:,} / {total:,}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>{doubts} in doubt</source>
      <translation>{doubts} 存疑</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_preview.py" />
      <source>{entries}, about {size}</source>
      <translation>{entries}，约 {size}</translation>
    </message>
    <message>
      <location filename="../../refman/services/editing.py" />
      <source>{error} Nothing was changed.</source>
      <translation>{error}没有作任何更改。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linked_words.py" />
      <source>{files:,} files in sync</source>
      <translation>{files:,} 个文件已同步</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linked_words.py" />
      <source>{files:,} linked files are not in sync: {reasons}. Your changes are {safe}, and {again}.</source>
      <translation>{files:,} 个关联文件未同步：{reasons}。您的更改{safe}，{again}。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/papers_columns.py" />
      <source>{files}, missing</source>
      <translation>{files}，缺失</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review_questions.py" />
      <source>{file} had {base}, and has {theirs} now. Are the others to go?</source>
      <translation>{file} 原有{base}，现在有{theirs}。其余的要去掉吗？</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>{file} in sync</source>
      <translation>{file} 已同步</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>{file} is not written</source>
      <translation>{file} 未写入</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>{first} and {number:,} more</source>
      <translation>{first} 等另有 {number:,} 处</translation>
    </message>
    <message>
      <location filename="../../refman/gui/quick_cite.py" />
      <source>{first} and {second}</source>
      <translation>{first} 和 {second}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/glance.py" />
      <source>{first} to {last}</source>
      <translation>{first} 至 {last}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check.py" />
      <source>{fixes:,} can be mended</source>
      <translation>{fixes:,} 个可修正</translation>
    </message>
    <message>
      <location filename="../../refman/commands/citekeys.py" />
      <source>{followed} that named one followed</source>
      <translation>提到它的 {followed}随之更新</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/unread.py" />
      <source>{found:,} places</source>
      <translation>{found:,} 处</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>{given} are versions of one work; each keeps its key</source>
      <translation>{given} 是同一著作的版本；各自保留引用键</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>{gone}, which a search leaves out.</source>
      <translation>{gone}，搜索不包括那里。</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/fault.py" />
      <source>{guess}Known are {names}.</source>
      <translation>{guess}已知的有 {names}。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/backups.py" />
      <source>{here:,} now</source>
      <translation>现在 {here:,}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_filters.py" />
      <source>{hidden} more</source>
      <translation>另有 {hidden}</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/sync.py" />
      <source>{hindrance} Nothing was changed; the question is still open.</source>
      <translation>{hindrance}未作更改；问题仍未解决。</translation>
    </message>
    <message>
      <location filename="../../refman/services/naming.py" />
      <source>{hindrance}; no two papers can have one key. The key stays as it is.</source>
      <translation>{hindrance}；两篇文献不能用同一引用键。引用键保持不变。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/actions.py" />
      <source>{hint}
Off, for {off}</source>
      <translation>{hint}
不可用，因为{off}</translation>
    </message>
    <message>
      <location filename="../../refman/services/key_patterns.py" />
      <source>{holder}’s own</source>
      <translation>{holder} 自己的</translation>
    </message>
    <message>
      <location filename="../../refman/commands/library.py" />
      <source>{importing} of papers may be one</source>
      <translation>{importing}文献可能是同一篇</translation>
    </message>
    <message>
      <location filename="../../refman/commands/library.py" />
      <source>{importing} still to be compared</source>
      <translation>尚待比较：{importing}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/citekeys.py" />
      <source>{kept:,} unchanged</source>
      <translation>{kept:,} 篇未变</translation>
    </message>
    <message>
      <location filename="../../refman/commands/mending.py" />
      <source>{keys:,} entries</source>
      <translation>{keys:,} 个条目</translation>
    </message>
    <message>
      <location filename="../../refman/services/exporting.py" />
      <source>{keys:,} more</source>
      <translation>另外 {keys:,} 个</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/scheme.py" />
      <source>{keys} will change, {where}.</source>
      <translation>{keys}将更改，{where}。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>{key} has no other versions</source>
      <translation>{key} 没有其他版本</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review_questions.py" />
      <source>{key} is new in {file}. Which paper of the library is it?</source>
      <translation>{key} 在 {file} 中是新的。它是文献库中的哪一篇？</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review_questions.py" />
      <source>{key} stands in a comment of {file} now, but BibTeX reads it there all the same.</source>
      <translation>{key} 现在位于 {file} 的注释中，但 BibTeX 仍会读取它。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge_words.py" />
      <source>{key} stays the key{because}.</source>
      <translation>{key} 仍为引用键{because}。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge_words.py" />
      <source>{key} stays the key{because}. {other} goes on working as an alias.</source>
      <translation>{key} 仍为引用键{because}。{other} 作为别名继续有效。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review_questions.py" />
      <source>{key} was changed in the library, and its entry was taken out of {file}.</source>
      <translation>{key} 在文献库中被更改，而其条目已从 {file} 中去掉。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review_questions.py" />
      <source>{key} was changed in {file}, and its paper is in the trash here.</source>
      <translation>{key} 在 {file} 中被更改，而该文献在此处的回收站里。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/snapshots.py" />
      <source>{key}: in the trash, or gone</source>
      <translation>{key}：在回收站中或已不存在</translation>
    </message>
    <message>
      <location filename="../../refman/commands/editing.py" />
      <source>{label} of {changed}</source>
      <translation>{label}（{changed}）</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/pane.py" />
      <source>{label}, with Ctrl+Enter</source>
      <translation>{label}，按 Ctrl+Enter</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>{lack}; write {what}.</source>
      <translation>{lack}；请写 {what}。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rename_key.py" />
      <source>{lines} in {rewrites}</source>
      <translation>{rewrites}中的 {lines}</translation>
    </message>
    <message>
      <location filename="../../refman/services/exporting.py" />
      <source>{listed}: another paper has that key, or LaTeX cannot cite it. The library keeps it; give the paper a key of its own.</source>
      <translation>{listed}：另一篇文献用了该引用键，或 LaTeX 无法引用。文献库中保留；请为该文献另起引用键。</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/meeting.py" />
      <source>{lost:,} more</source>
      <translation>另外 {lost:,} 个</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>{lost} It is still linked; to unlink it all the same, add --yes.</source>
      <translation>{lost} 它仍处于关联状态；若仍要解除关联，请加上 --yes。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/glance.py" />
      <source>{low:.1f} to {high:.1f}</source>
      <translation>{low:.1f} 至 {high:.1f}</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{many} cannot be read</source>
      <translation>{many}无法读取</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/unread.py" />
      <source>{many} cannot be read{more} “{opening}”. {reason} It stays as it is until it is mended in the file.</source>
      <translation>{many}无法读取{more}“{opening}”。{reason}在文件中修正前保持不变。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>{matched} there already</source>
      <translation>{matched} 已存在</translation>
    </message>
    <message>
      <location filename="../../refman/gui/widgets/job_progress.py" />
      <source>{minutes} min left</source>
      <translation>剩余 {minutes} 分钟</translation>
    </message>
    <message>
      <location filename="../../refman/commands/attachments.py" />
      <source>{missing:,} still missing</source>
      <translation>仍缺 {missing:,} 个</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>{month} {day}</source>
      <translation>{month}{day}日</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>{month} {day}, {clock}</source>
      <translation>{month}{day}日 {clock}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>{month} {day}, {year}</source>
      <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>{month} {year}</source>
      <translation>{year}年{month}</translation>
    </message>
    <message>
      <location filename="../../refman/services/journals.py" />
      <source>{more:,} more</source>
      <translation>另外 {more:,} 个</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>{more:,} more places are not read.</source>
      <translation>另有 {more:,} 处未被读取。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/backups.py" />
      <source>{name:12} {here:9,} now, {there:9,} in the backup</source>
      <translation>{name:12} 现在 {here:9,}，备份中 {there:9,}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linked_words.py" />
      <source>{named} Your changes are {safe}{again}.</source>
      <translation>{named}您的更改{safe}{again}。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/papers_columns.py" />
      <source>{names} et al.</source>
      <translation>{names} 等</translation>
    </message>
    <message>
      <location filename="../../refman/services/differing.py" />
      <source>{name} (new)</source>
      <translation>{name} (新)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/coauthors.py" />
      <source>{name} and {name2} share {papers}.</source>
      <translation>{name} 与 {name2} 共有 {papers}。</translation>
    </message>
    <message>
      <location filename="../../refman/store/reading.py" />
      <source>{name} cannot be opened with the log beside it (-wal), as where nothing may be written. Nothing was changed; copy both files to a place that may be written and open the copy.</source>
      <translation>{name}连同旁边的日志（-wal）无法打开，例如在不可写入的位置。未作任何更改；请将两个文件复制到可写入的位置，然后打开副本。</translation>
    </message>
    <message>
      <location filename="../../refman/store/reading.py" />
      <source>{name} cannot be opened. Check that its folder exists and may be written.</source>
      <translation>无法打开{name}。请检查其文件夹是否存在且可写。</translation>
    </message>
    <message>
      <location filename="../../refman/store/reading.py" />
      <source>{name} cannot be read or written: the disk reports an error. Nothing was changed; check the disk, or its free space, and try again.</source>
      <translation>无法读取或写入{name}：磁盘报告错误。未作任何更改；请检查磁盘或其可用空间后重试。</translation>
    </message>
    <message>
      <location filename="../../refman/store/reading.py" />
      <source>{name} cannot be written: the disk is full. Nothing was changed; free some space and try again.</source>
      <translation>无法写入{name}：磁盘已满。未作任何更改；请腾出一些空间后重试。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>{name} follows what is cited. A click writes it now.</source>
      <translation>{name} 随引用更新。点击立即写入。</translation>
    </message>
    <message>
      <location filename="../../refman/services/persons.py" />
      <source>{name} has the ORCID iD {given} already; merge the two if they are one person. Nothing was changed.</source>
      <translation>{name} 已有 ORCID iD {given}；若是同一人请合并。未作更改。</translation>
    </message>
    <message>
      <location filename="../../refman/store/reading.py" />
      <source>{name} is being written by another program. Nothing was changed; try again.</source>
      <translation>{name}正在被另一个程序写入。未作任何更改；请重试。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>{name} is empty</source>
      <translation>{name} 为空</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/part.py" />
      <source>{name} is empty or cannot be read</source>
      <translation>{name} 为空或无法读取</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>{name} is empty; what it cited last is shown</source>
      <translation>{name} 为空；显示的是它上次引用的内容</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>{name} is gone</source>
      <translation>{name} 已不存在</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linked_words.py" />
      <source>{name} is missing</source>
      <translation>{name} 缺失</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>{name} is not there; what it cited last is shown</source>
      <translation>{name} 不存在；显示上次的引用</translation>
    </message>
    <message>
      <location filename="../../refman/store/reading.py" />
      <source>{name} is read-only. Nothing was changed; make the file and its folder writable, or copy it elsewhere and open the copy.</source>
      <translation>{name}为只读。未作任何更改；请将文件及其文件夹设为可写，或将其复制到别处再打开副本。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>{name} is {listed} too; papers keep the names that are printed</source>
      <translation>{name} 也是 {listed}；文献保留印出的姓名</translation>
    </message>
    <message>
      <location filename="../../refman/store/reading.py" />
      <source>{name} lies on a disk that keeps no locks, as some network disks, so that two programs could write it at once. Nothing was changed; have that disk mounted with locks, or copy the library to a disk of this machine and open the copy.</source>
      <translation>{name}位于不支持锁的磁盘上（某些网络磁盘如此），两个程序可能同时写入。未作任何更改；请以支持锁的方式挂载该磁盘，或将文献库复制到本机磁盘再打开副本。</translation>
    </message>
    <message>
      <location filename="../../refman/store/reading.py" />
      <source>{name} lies where programs cannot share a file, as on some network disks. Nothing was changed; keep it on a disk of this machine.</source>
      <translation>{name}所在的位置不允许多个程序共用文件（某些网络磁盘如此）。未作任何更改；请将其保存在本机磁盘上。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/widgets/people_graph.py" />
      <source>{name} writes alone</source>
      <translation>{name} 独自写作</translation>
    </message>
    <message>
      <location filename="../../refman/gui/widgets/people_graph.py" />
      <source>{name} writes with {with_}</source>
      <translation>{name} 与 {with_} 合作</translation>
    </message>
    <message>
      <location filename="../../refman/services/persons.py" />
      <source>{name} wrote none of these papers. Nothing was split.</source>
      <translation>{name} 没有写过这些文献。未作拆分。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>{name}, with {count}, is not {before}</source>
      <translation>{name}（{count}）不是 {before}</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{name}: conflict</source>
      <translation>{name}：有冲突</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{name}: failed</source>
      <translation>{name}：失败</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linked_words.py" />
      <source>{name}: in sync</source>
      <translation>{name}：已同步</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linked_words.py" />
      <source>{name}: in sync, but {unread}</source>
      <translation>{name}：已同步，但{unread}</translation>
    </message>
    <message>
      <location filename="../../refman/services/snapshots.py" />
      <source>{name}: its encoding is another.</source>
      <translation>{name}：其编码不同了。</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{name}: missing</source>
      <translation>{name}：缺失</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>{name}: no profile, written as typed</source>
      <translation>{name}：无配置，按原样写入</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linked_words.py" />
      <source>{name}: not synchronised yet</source>
      <translation>{name}：尚未同步</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>{name}: profile “{chosen}”</source>
      <translation>{name}：配置“{chosen}”</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linked_words.py" />
      <source>{name}: {conflicts:,} to review</source>
      <translation>{name}：{conflicts:,} 处待检查</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linking.py" />
      <source>{name}: {number} taken over</source>
      <translation>{name}：已采用 {number}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/views/linked_files.py" />
      <source>{number:,} .bib files: view, link or import? Linked files stay in sync with the library, both ways.</source>
      <translation>
        <numerusform>{number:,} 个 .bib 文件：查看、关联还是导入？关联的文件与文献库双向保持同步。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{number:,} already there</source>
      <translation>已有 {number:,} 篇</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{number:,} apart</source>
      <translation>{number:,} 篇分开保留</translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} authors</source>
      <translation>
        <numerusform>{number:,} 位作者</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} changes</source>
      <translation>
        <numerusform>{number:,} 处更改</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} checks</source>
      <translation>
        <numerusform>{number:,} 项检查</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{number:,} cited</source>
      <translation>引用 {number:,}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} cited keys</source>
      <translation>
        <numerusform>{number:,} 个被引用的键</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} collections</source>
      <translation>
        <numerusform>{number:,} 个分类</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} commands</source>
      <translation>
        <numerusform>{number:,} 个命令</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} comments</source>
      <translation>
        <numerusform>{number:,} 条注释</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} entries</source>
      <translation>
        <numerusform>{number:,} 个条目</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} files</source>
      <translation>
        <numerusform>{number:,} 个文件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} filters</source>
      <translation>
        <numerusform>{number:,} 个筛选条件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/views/details/many.py" />
      <source>{number:,} have no authors</source>
      <translation>
        <numerusform>{number:,} 篇无作者</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/views/details/many.py" />
      <source>{number:,} have no date</source>
      <translation>
        <numerusform>{number:,} 篇无日期</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/views/details/many.py" />
      <source>{number:,} have no score</source>
      <translation>
        <numerusform>{number:,} 篇无得分</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} keys</source>
      <translation>
        <numerusform>{number:,} 个引用键</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/dialogs/generate_keys_preview.py" />
      <source>{number:,} keys were exported, copied or linked before, and documents may cite them. They stay as aliases (ids): biblatex follows those, BibTeX does not.</source>
      <translation>
        <numerusform>{number:,} 个引用键曾被导出、复制或关联，文档可能引用了它们。它们会保留为别名 (ids)：biblatex 认得，BibTeX 不认得。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{number:,} left as before because the result would not be sound</source>
      <translation>{number:,} 篇保持原样，因为结果将不正确</translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} lines</source>
      <translation>
        <numerusform>{number:,} 行</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{number:,} mapped</source>
      <translation>{number:,} 篇已对应</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{number:,} merged</source>
      <translation>{number:,} 篇已合并</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{number:,} missing</source>
      <translation>缺少 {number:,}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} missing files</source>
      <translation>
        <numerusform>{number:,} 个缺失的文件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>{number:,} more are possibly yours: choose what becomes of them.</source>
      <translation>
        <numerusform>另有 {number:,} 个可能是您已有的：请选择如何处理。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} more authors</source>
      <translation>
        <numerusform>另外 {number:,} 位作者</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/dialogs/rework.py" />
      <source>{number:,} of them are cited in your projects.</source>
      <translation>
        <numerusform>其中 {number:,} 篇在您的项目中被引用。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>{number:,} of {met:,} are yours; of {better:,} the file knows more.</source>
      <translation>
        <numerusform>{met:,} 个条目中 {number:,} 个是您已有的；其中 {better:,} 个文件所知更多。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} older changes</source>
      <translation>
        <numerusform>{number:,} 处较早的更改</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/problem.py" />
      <source>{number:,} other entries</source>
      <translation>另外 {number:,} 个条目</translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} pairs</source>
      <translation>
        <numerusform>{number:,} 对</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{number:,} paper added</source>
      <translation>已添加 {number:,} 篇文献</translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} papers</source>
      <translation>
        <numerusform>{number:,} 篇文献</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{number:,} papers added</source>
      <translation>已添加 {number:,} 篇文献</translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/views/papers.py" />
      <source>{number:,} papers are in the trash already. Restore them with Paper &gt; Restore from trash</source>
      <translation>
        <numerusform>{number:,} 篇文献已在回收站中。用 文献 &gt; 从回收站恢复 取回</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/dialogs/export_preview.py" />
      <source>{number:,} papers have no authors</source>
      <translation>
        <numerusform>{number:,} 篇文献没有作者</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/dialogs/export_preview.py" />
      <source>{number:,} papers have no date</source>
      <translation>
        <numerusform>{number:,} 篇文献没有日期</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>{number:,} papers were not compared yet</source>
      <translation>
        <numerusform>{number:,} 篇文献尚未比较</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} places</source>
      <translation>
        <numerusform>{number:,} 处</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} problems</source>
      <translation>
        <numerusform>{number:,} 个问题</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} projects</source>
      <translation>
        <numerusform>{number:,} 个项目</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>{number:,} saved search{value}</source>
      <translation>{number:,} 个保存的搜索{value}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} selected papers</source>
      <translation>
        <numerusform>{number:,} 篇所选文献</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} tags</source>
      <translation>
        <numerusform>{number:,} 个标签</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{number:,} unused</source>
      <translation>未引用 {number:,}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/status_bar.py" />
      <source>{number:,} wait for “{other}”</source>
      <translation>{number:,} 项正在等待“{other}”</translation>
    </message>
    <message>
      <location filename="../../refman/services/exporting.py" />
      <source>{number:,} {noun} no command in LaTeX and stayed as typed ({chars}), in {listed}.</source>
      <translation>{number:,} {noun}没有对应的 LaTeX 命令，保持原样 ({chars})，见 {listed}。</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{number} changed</source>
      <translation>{number} 更改</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>{number} in it</source>
      <translation>其中 {number}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/papers.py" />
      <source>{number} in the trash would be deleted. Nothing was; add --yes to delete them. “refman undo” brings them back until older history is folded.</source>
      <translation>回收站中的 {number} 将被删除。尚未删除；加 --yes 才会删除。在折叠较早历史之前，“refman undo”可以取回。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/alike.py" />
      <source>{number} of names may be one author</source>
      <translation>{number}姓名可能是同一作者</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{number} removed</source>
      <translation>{number} 移除</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/many.py" />
      <source>{number} selected</source>
      <translation>已选择 {number}</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{number} there already</source>
      <translation>已有 {number} 篇</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{number} to review</source>
      <translation>待确认 {number} 项</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/fold.py" />
      <source>{number} would be folded.</source>
      <translation>将折叠 {number}。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/view_file.py" />
      <source>{number}. The library is as it was.</source>
      <translation>{number}。文献库保持不变。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/history.py" />
      <source>{number}{every} would be folded together: they could not be undone any more, and how papers were before that day would be known no longer. Nothing was; add --yes to fold them, which cannot be undone either.</source>
      <translation>{number}{every}将被合并：它们将无法再撤销，那一天之前论文的样子也将不再可知。现在没有合并任何内容；加上 --yes 即可合并，而合并本身也无法撤销。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/formulas.py" />
      <source>{open} is not begun in “{text}”.</source>
      <translation>“{text}”中的 {open} 没有开头。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/formulas.py" />
      <source>{open} is not ended in “{text}”.</source>
      <translation>“{text}”中的 {open} 没有结束。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework.py" />
      <source>{papers:,} of {entries} will change</source>
      <translation>{entries}中有 {papers:,} 篇会更改</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{papers} and {number:,} that they name</source>
      <translation>{papers}及其引用的 {number:,} 篇</translation>
    </message>
    <message>
      <location filename="../../refman/commands/rescuing.py" />
      <source>{papers} can be read.</source>
      <translation>可读取 {papers}。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/status_bar.py" />
      <source>{papers} found in the trash</source>
      <translation>在回收站中找到 {papers}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/status_bar.py" />
      <source>{papers} in the trash</source>
      <translation>回收站中有 {papers}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/collection_row.py" />
      <source>{part:,} of {papers:,}</source>
      <translation>{part:,} / {papers:,}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>{places:,} places</source>
      <translation>{places:,} 处</translation>
    </message>
    <message>
      <location filename="../../refman/gui/presenter.py" />
      <source>{places} could not be read; everything else was.</source>
      <translation>{places}无法读取；其余均已读取。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/scheme.py" />
      <source>{places} in {rewrites}</source>
      <translation>{rewrites}中的 {places}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/file_settings.py" />
      <source>{profile} (not there any more)</source>
      <translation>{profile}（已不存在）</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>{rating} of 5</source>
      <translation>{rating}/5</translation>
    </message>
    <message>
      <location filename="../../refman/services/snapshots.py" />
      <source>{reason}, so its key stays “{old}”.</source>
      <translation>{reason}，因此其键仍为“{old}”。</translation>
    </message>
    <message>
      <location filename="../../refman/services/restoring.py" />
      <source>{reason}, so the key stays “{old}”.</source>
      <translation>{reason}，因此键仍为“{old}”。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/schemes.py" />
      <source>{reason}; “{old}” becomes “{new}”.</source>
      <translation>{reason}；“{old}”变为“{new}”。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/schemes.py" />
      <source>{reason}; “{old}” stays.</source>
      <translation>{reason}；“{old}”保持不变。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>{rest:,} files in sync</source>
      <translation>{rest:,} 个文件已同步</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>{rest} and others</source>
      <translation>{rest} 等</translation>
    </message>
    <message>
      <location filename="../../refman/gui/places.py" />
      <source>{risk} Keep it on a disk of this machine, and put .bib files or backups there instead; its backups lie in “{name}”.</source>
      <translation>{risk}请放在本机磁盘上，把 .bib 文件或备份放在那里；其备份位于“{name}”。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/widgets/job_progress.py" />
      <source>{round} h left</source>
      <translation>剩余 {round} 小时</translation>
    </message>
    <message>
      <location filename="../../refman/gui/widgets/job_progress.py" />
      <source>{round} s left</source>
      <translation>剩余 {round} 秒</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework.py" />
      <source>{said}.</source>
      <translation>{said}。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>{same} may be duplicates</source>
      <translation>{same}可能重复</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge_rows.py" />
      <source>{same}: kept</source>
      <translation>{same}：保留</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/glance.py" />
      <source>{scores}, on {of}</source>
      <translation>{scores}，{of}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge.py" />
      <source>{score} % sure: {reasons}</source>
      <translation>把握 {score}%：{reasons}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/alike.py" />
      <source>{score} % sure: {reasons}.</source>
      <translation>把握 {score}%：{reasons}。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>{score} %, for {reason}</source>
      <translation>{score}%：{reason}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>{searches:,} saved search{value} that asked for it</source>
      <translation>{searches:,} 个用到它的保存搜索{value}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/status_bar.py" />
      <source>{selected:,} of {shown:,} selected</source>
      <translation>已选 {selected:,} / {shown:,}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/attachments.py" />
      <source>{several:,} may be several files</source>
      <translation>{several:,} 个可能对应多个文件</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>{several} and {last}</source>
      <translation>{several} 和 {last}</translation>
    </message>
    <message>
      <location filename="../../refman/services/alike/evidence.py" />
      <source>{shared} shared co-authors</source>
      <translation>{shared} 位共同合作者</translation>
    </message>
    <message>
      <location filename="../../refman/gui/palette_finds.py" />
      <source>{shown:,} of {counted}</source>
      <translation>{shown:,} / {counted}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/shortcuts.py" />
      <source>{shown} alone would be typed; hold Ctrl or Alt with it.</source>
      <translation>单按 {shown} 会输入字符；请与 Ctrl 或 Alt 同按。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/shortcuts.py" />
      <source>{shown} belongs to “{title}” in the menu {menu}.</source>
      <translation>{shown} 已用于菜单“{menu}”中的“{title}”。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/shortcuts.py" />
      <source>{shown} is always “{fixed}”.</source>
      <translation>{shown} 始终表示“{fixed}”。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/shortcuts.py" />
      <source>{shown} opens the menu {menu}.</source>
      <translation>{shown} 用于打开“{menu}”菜单。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/history.py" />
      <source>{size:,.0f} kB</source>
      <translation>{size:,.0f} kB</translation>
    </message>
    <message>
      <location filename="../../refman/commands/history.py" />
      <source>{size:,.1f} MB</source>
      <translation>{size:,.1f} MB</translation>
    </message>
    <message>
      <location filename="../../refman/gui/attaching.py" />
      <source>{size:,} bytes</source>
      <translation>{size:,} 字节</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_preview.py" />
      <source>{size} bytes</source>
      <translation>{size} 字节</translation>
    </message>
    <message>
      <location filename="../../refman/gui/past.py" />
      <source>{stem} as of {day} — refman</source>
      <translation>{stem}（{day}）— refman</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rescue.py" />
      <source>{stem} rescued.refman</source>
      <translation>{stem} 抢救.refman</translation>
    </message>
    <message>
      <location filename="../../refman/gui/window.py" />
      <source>{stem} — refman</source>
      <translation>{stem} — refman</translation>
    </message>
    <message>
      <location filename="../../refman/gui/quick_cite.py" />
      <source>{surnames} et al.</source>
      <translation>{surnames} 等</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/part.py" />
      <source>{tab} of the project</source>
      <translation>项目的{tab}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>{text} and restored {restored} from the trash</source>
      <translation>{text}，并从回收站恢复了 {restored}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/profiles.py" />
      <source>{text}; refman's own is there again</source>
      <translation>{text}；refman 自带的重新生效</translation>
    </message>
    <message>
      <location filename="../../refman/commands/papers.py" />
      <source>{text}; {are} in it already</source>
      <translation>{text}；{are}已在其中</translation>
    </message>
    <message>
      <location filename="../../refman/commands/attachments.py" />
      <source>{text}; {before} had been attached before</source>
      <translation>{text}；{before}此前已附加</translation>
    </message>
    <message>
      <location filename="../../refman/commands/mending.py" />
      <source>{ties} of the linked {name}</source>
      <translation>关联文件 {name} 的 {ties}</translation>
    </message>
    <message>
      <location filename="../../refman/services/editors.py" />
      <source>{title} cannot be started: {reason}.</source>
      <translation>无法启动 {title}：{reason}。</translation>
    </message>
    <message>
      <location filename="../../refman/services/editors.py" />
      <source>{title} did not take it: {why}.</source>
      <translation>{title} 没有接受：{why}。</translation>
    </message>
    <message>
      <location filename="../../refman/services/editors.py" />
      <source>{title} is not installed: there is no program {names}.</source>
      <translation>{title} 未安装：没有程序 {names}。</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{title} takes no text from outside: it is on the clipboard to be pasted.</source>
      <translation>{title} 不接受外来文本：它已在剪贴板上，可供粘贴。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/field_row.py" />
      <source>{title}, required</source>
      <translation>{title}，必填</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>{to_file:,} entries written</source>
      <translation>已写入 {to_file:,} 个条目</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>{to_file} to the file</source>
      <translation>{to_file} 写入文件</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>{to_library} taken over</source>
      <translation>已采用 {to_library}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>{to_library} to the library</source>
      <translation>{to_library} 写入文献库</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>{unread} unread</source>
      <translation>{unread} 未读取</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/file_dialog.py" />
      <source>{upper} file</source>
      <translation>{upper} 文件</translation>
    </message>
    <message>
      <location filename="../../refman/services/alike/evidence.py" />
      <source>{venues} shared venues</source>
      <translation>{venues} 个共同发表处</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>{versions} may be versions of one work</source>
      <translation>{versions}可能是同一著作的版本</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/shortcuts.py" />
      <source>{why} Nothing was changed.</source>
      <translation>{why}未作更改。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/backups.py" />
      <source>{why} Nothing was changed; add --yes to put this backup of {papers} in its place and keep it beside that.</source>
      <translation>{why} 未作任何更改；加上 --yes 可将这份含 {papers} 的备份放到它的位置，并把它保留在旁边。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check.py" />
      <source>{why}{rest}
Source: {source}.</source>
      <translation>{why}{rest}
出处：{source}。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check.py" />
      <source>{words} by {checks}</source>
      <translation>{checks}发现 {words}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/ask.py" />
      <source>{words} in “{answers}”</source>
      <translation>在“{answers}”中：{words}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/sidebar_row.py" />
      <source>{words}, key {digit}</source>
      <translation>{words}，按键 {digit}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/glance.py" />
      <source>{years}, on {of}</source>
      <translation>{years}，{of}</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/jabref/__init__.py" />
      <source>“:short_doi” asks a server, and no key does</source>
      <translation>“:short_doi”要询问服务器，引用键不会这样做</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/bibfile.py" />
      <source>“@{kind}” begins no entry: no brace is behind it.</source>
      <translation>“@{kind}”没有开始一个条目：其后缺少括号。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>“@{kind}” is no entry type; it is printed as @misc.</source>
      <translation>“@{kind}”不是条目类型；按 @misc 印出。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>“@{kind}” is no type of BibTeX’s own styles; {known}.</source>
      <translation>“@{kind}”不是 BibTeX 自带样式的条目类型；{known}。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/attaching.py" />
      <source>“Attach files…” gives it one, and so does dropping a file on it</source>
      <translation>用“添加附件…”或把文件拖上去</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>“and others” stands for authors who are not named: the style writes “et al.” for it. Who they are is better known; “et al.” itself is read as a person.</source>
      <translation>“and others”代表未列出的作者：样式印作“et al.”。最好列出全部；“et al.”本身会被当作人名。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>“and others” stands there more than once.</source>
      <translation>“and others”出现了不止一次。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/times.py" />
      <source>“date” says {date}, “year” and “month” say {words}; “date” counts.</source>
      <translation>“date”是 {date}，“year”和“month”是{words}；以“date”为准。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>“et al.” is read as somebody’s name; BibTeX writes “and others”.</source>
      <translation>“et al.”会被当作人名；BibTeX 写“and others”。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>“others” stands for the rest of a list at its end alone; here it is a name.</source>
      <translation>“others”只有在列表末尾才代表其余的人；在这里它是一个姓名。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/citing.py" />
      <source>“refman cite --window” opens it; give that a shortcut in the desktop’s settings.</source>
      <translation>“refman cite --window”可打开它；请在系统设置中为其指定快捷键。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/library.py" />
      <source>“refman duplicates” compares the papers.</source>
      <translation>“refman duplicates”会比较这些文献。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/library.py" />
      <source>“refman duplicates” lists the papers that may be one.</source>
      <translation>“refman duplicates” 列出可能是同一篇的文献。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/library.py" />
      <source>“refman restore {query}” takes out of the trash what came in and stays there.</source>
      <translation>“refman restore {query}”会把导入后仍在回收站中的文献恢复出来。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>“refman work remove KEY” takes a paper out of its work.</source>
      <translation>“refman work remove KEY”可将一篇文献移出其作品。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/widgets/markdown.py" />
      <source>“{address}” was not opened: it is no address of the web, nor one of mail that attaches nothing.</source>
      <translation>“{address}”未打开：它不是网页地址，也不是不带附件的邮件地址。</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/neighbours.py" />
      <source>“{alias}” is the key of line {keys}, and biber leaves it out here.</source>
      <translation>“{alias}”是第 {keys} 行的引用键，biber 在此处会忽略它。</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/neighbours.py" />
      <source>“{alias}” is {whose} in another file that is read with this one.</source>
      <translation>“{alias}”是与此文件一起读取的另一个文件中的{whose}。</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/neighbours.py" />
      <source>“{alias}” stands for “{key}” (line {line}) already.</source>
      <translation>“{alias}”已代表“{key}”（第 {line} 行）。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/addresses.py" />
      <source>“{bare}” has signs that no address may have.</source>
      <translation>“{bare}”含有网址不允许的字符。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/library.py" />
      <source>“{better}” would find some.</source>
      <translation>“{better}”能找到一些。</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/jabref/brackets.py" />
      <source>“{bracket}” has no partner</source>
      <translation>“{bracket}”不成对</translation>
    </message>
    <message>
      <location filename="../../refman/services/reworking.py" />
      <source>“{by}” cannot be put in: {why}. A backslash names a group, such as \1; two stand for one. Nothing was changed.</source>
      <translation>无法填入“{by}”：{why}。反斜杠表示分组，如 \1；两个表示一个反斜杠。未作更改。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/encoding.py" />
      <source>“{char}” cannot be written in a file whose encoding is {codec}. The file is as it was. Convert it to UTF-8 first.</source>
      <translation>“{char}”无法写入编码为 {codec} 的文件。文件保持不变。请先转换为 UTF-8。</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/betterbibtex/lexer.py" />
      <source>“{char}” has no partner</source>
      <translation>“{char}”不成对</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/betterbibtex/lexer.py" />
      <source>“{char}” means nothing here</source>
      <translation>“{char}”在此无意义</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>“{collection}” has no colour now</source>
      <translation>“{collection}”现在没有颜色</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>“{collection}” has {value} now</source>
      <translation>“{collection}”现在用 {value}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>“{collection}” holds what “{search}” finds</source>
      <translation>“{collection}”包含“{search}”找到的文献</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>“{collection}” is {colour} now</source>
      <translation>“{collection}”现在是{colour}</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>“{colour}” is not one of the colours {colours}.</source>
      <translation>“{colour}”不是颜色 {colours} 之一。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/leaving.py" />
      <source>“{doing}” is not done yet. The window closes when it is.</source>
      <translation>“{doing}”尚未完成。完成后窗口会关闭。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/texts.py" />
      <source>“{element}” is HTML, which TeX prints.</source>
      <translation>“{element}”是 HTML，TeX 会照印。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/texts.py" />
      <source>“{entities}” looks like HTML.</source>
      <translation>“{entities}”像是 HTML。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/fields.py" />
      <source>“{field}” of {name} is not saved; it waits there</source>
      <translation>{name} 的“{field}”尚未保存，在原处等候</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/renaming.py" />
      <source>“{files}” becomes a linked file first, for it holds the keys that are this project’s own: entries of it that the library lacks come in.</source>
      <translation>“{files}”会先成为关联文件，因为它保存此项目自己的引用键：文献库缺少的条目会加入其中。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/everywhere.py" />
      <source>“{files}” belongs to no project and keeps {keys}, as its document does.</source>
      <translation>“{files}”不属于任何项目，与其文档一样保留 {keys}。</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/following.py" />
      <source>“{files}” cannot be moved: {reason}. It was left there.</source>
      <translation>无法移动“{files}”：{reason}。它留在了原处。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/hollow.py" />
      <source>“{files}” cited papers and is empty or gone, as while an editor writes it: {kept_as}, until something stands in it or nothing names it any more. If it is meant to be empty, say so: refman project emptied DIR.</source>
      <translation>“{files}”引用过文献，现在为空或已消失，可能编辑器正在写入：{kept_as}，直到其中有内容或不再有文件提到它。如果它本来就该是空的，请说明：refman project emptied DIR。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/hollow.py" />
      <source>“{files}” cited papers and is not where TeX looks for it now, as without the TEXINPUTS that it was read with: {kept_as}. If the document is to go without it, say so: refman project emptied DIR.</source>
      <translation>“{files}”引用过文献，但已不在 TeX 现在查找的位置，例如缺少读取它时所用的 TEXINPUTS：{kept_as}。如果文档本就不再需要它，请运行：refman project emptied DIR。</translation>
    </message>
    <message>
      <location filename="../../refman/services/exporting.py" />
      <source>“{files}” exists and was not written by refman, or was changed since. It was left as it is; choose another name, or replace it (--force).</source>
      <translation>“{files}”已存在，且并非 refman 所写或此后被更改。文件保持不变；请另选名称，或替换它 (--force)。</translation>
    </message>
    <message>
      <location filename="../../refman/services/formatting.py" />
      <source>“{files}” exists. It was left as it is; choose another name, or replace it (--force).</source>
      <translation>“{files}”已存在。文件保持不变；请另选名称，或替换它 (--force)。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/__init__.py" />
      <source>“{files}” has several projects; name one: {roots}.</source>
      <translation>“{files}”中有多个项目；请指定一个：{roots}。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/parting.py" />
      <source>“{files}” is a file of “{others}” too</source>
      <translation>“{files}”也是“{others}”的文件</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/renaming.py" />
      <source>“{files}” is a linked file now and holds this project’s own keys.</source>
      <translation>“{files}”现在是关联文件，保存此项目自己的引用键。</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/programs.py" />
      <source>“{files}” is a program, and is not run from here. Show it in its folder instead.</source>
      <translation>“{files}”是程序，不会从这里运行。请在文件夹中显示它。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/hollow.py" />
      <source>“{files}” is empty or cannot be read, as while an editor writes it: {kept_as}.</source>
      <translation>“{files}”为空或无法读取，可能编辑器正在写入：{kept_as}。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/__init__.py" />
      <source>“{files}” is no .tex file. Name the root, or the folder.</source>
      <translation>“{files}”不是 .tex 文件。请指定主文件或文件夹。</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/__init__.py" />
      <source>“{files}” is no BibTeX file. Nothing was linked; name a .bib file. “refman --library FILE” opens a library.</source>
      <translation>“{files}”不是 BibTeX 文件。未关联任何内容；请指定 .bib 文件。“refman --library 文件”可打开文献库。</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/finding.py" />
      <source>“{files}” is no folder to look in.</source>
      <translation>“{files}”不是可查找的文件夹。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/__init__.py" />
      <source>“{files}” is no project that the library knows. “refman project add DIR” adds it; “refman project list” lists them.</source>
      <translation>文献库不认识项目“{files}”。用“refman project add DIR”添加；“refman project list”列出全部。</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/__init__.py" />
      <source>“{files}” is not linked. “refman link FILE” links it; “refman status” lists those that are.</source>
      <translation>“{files}”未关联。用“refman link FILE”关联；“refman status”列出已关联的文件。</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/following.py" />
      <source>“{files}” is not there any more.</source>
      <translation>“{files}”已不存在。</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/opening.py" />
      <source>“{files}” is not there. Find it, or detach it.</source>
      <translation>“{files}”不存在。请查找或移除它。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/parting.py" />
      <source>“{files}” lies outside the project</source>
      <translation>“{files}”位于项目之外</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/mending.py" />
      <source>“{files}” lies outside the project and is left as it is.</source>
      <translation>“{files}”在项目之外，保持原样。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/renaming.py" />
      <source>“{files}” lies outside the project, and others may read it. Nothing was renamed. To rename the key in all projects: refman rename-key {old} {new}.</source>
      <translation>“{files}”位于项目之外，可能也被他人读取。未重命名任何内容。要在所有项目中重命名该键：refman rename-key {old} {new}。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/renamed_here.py" />
      <source>“{files}” means another work by “{key}”, “{title}”; the key stays there.</source>
      <translation>“{files}”用“{key}”指另一部作品“{title}”；那里的键保持不变。</translation>
    </message>
    <message>
      <location filename="../../refman/services/editors.py" />
      <source>“{files}” takes nothing: {why}.</source>
      <translation>“{files}”不接受内容：{why}。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/renaming.py" />
      <source>“{files}” waits to be written for an earlier change. Make it writable, or undo that change.</source>
      <translation>“{files}”仍在等待因先前的更改而写入。请使其可写，或撤销该更改。</translation>
    </message>
    <message>
      <location filename="../../refman/services/replacing.py" />
      <source>“{files}” was changed by another program at this moment.</source>
      <translation>“{files}”此刻被其他程序更改了。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/hollow.py" />
      <source>“{files}” was left as it is</source>
      <translation>“{files}”保持原样</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/following.py" />
      <source>“{files}” was left: too many files are called alike.</source>
      <translation>“{files}”未动：名称相似的文件太多。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/unread.py" />
      <source>“{files}”, line {line} cites “{key}” and is read by no document; it is left as it is.</source>
      <translation>“{files}”第 {line} 行引用了“{key}”，但没有文档读取该文件；此处保持原样。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/rewriting.py" />
      <source>“{files}”, line {line}: a command makes “{key}” of “{key2}”, which becomes “{names}”; see to it by hand.</source>
      <translation>“{files}”第 {line} 行：有命令由“{key2}”生成“{key}”，而前者将变为“{names}”；请手动处理。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reconciling.py" />
      <source>“{file}” has no entries.</source>
      <translation>“{file}”没有条目。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/checking.py" />
      <source>“{file}” is no .bib file. What it cites is checked with --project.</source>
      <translation>“{file}”不是 .bib 文件。用 --project 检查它所引用的内容。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/everywhere.py" />
      <source>“{file}”, line {line} has {text}, of which only LaTeX knows what it cites: see to it by hand if that is {keys}.</source>
      <translation>“{file}”第 {line} 行有 {text}，它引用了什么只有 LaTeX 知道：如果是 {keys}，请手动修改。</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/places.py" />
      <source>“{folder}” is no folder here that can be a base folder.</source>
      <translation>“{folder}”不能作为基础文件夹。</translation>
    </message>
    <message>
      <location filename="../../refman/services/persons.py" />
      <source>“{foreign}” is no name of {name}, who has {listed}. Nothing was split.</source>
      <translation>“{foreign}”不是 {name} 的姓名，其姓名有 {listed}。未作拆分。</translation>
    </message>
    <message>
      <location filename="../../refman/store/collecting.py" />
      <source>“{icon}” is not one of the icons {icons}.</source>
      <translation>“{icon}”不是图标 {icons} 之一。</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/neighbours.py" />
      <source>“{key}” (line {line}) is its published version ({why}).</source>
      <translation>“{key}”（第 {line} 行）是它的正式发表版本（{why}）。</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/neighbours.py" />
      <source>“{key}” and “{key2}” (line {line}) differ by capitals alone.</source>
      <translation>“{key}”与“{key2}”（第 {line} 行）只有大小写不同。</translation>
    </message>
    <message>
      <location filename="../../refman/services/naming.py" />
      <source>“{key}” cannot be a citation key: it needs a letter or digit, and none of the signs , {{ }} " % # \ ~ nor white space. The key stays as it is.</source>
      <translation>“{key}”不能作引用键：需含字母或数字，且不得有 , {{ }} " % # \ ~ 或空白。引用键保持不变。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/versions.py" />
      <source>“{key}” cites {written}; the work is also {more}.</source>
      <translation>“{key}”引用的是 {written}；该作品还有 {more}。</translation>
    </message>
    <message>
      <location filename="../../refman/services/naming.py" />
      <source>“{key}” goes to “{given}”</source>
      <translation>“{key}”给“{given}”</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/taking.py" />
      <source>“{key}” has another {fields} in the file than in the library; each stays as it is.</source>
      <translation>“{key}”在文件中的 {fields} 与文献库中不同；双方均保持不变。</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/neighbours.py" />
      <source>“{key}” has no field “{field}”.</source>
      <translation>“{key}”没有字段“{field}”。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/keys.py" />
      <source>“{key}” has signs that some packages and editors stumble over.</source>
      <translation>“{key}”含有某些宏包和编辑器难以处理的字符。</translation>
    </message>
    <message>
      <location filename="../../refman/services/surveying.py" />
      <source>“{key}” holds {found}, which TeX would run; it is written as words.</source>
      <translation>“{key}”含有 {found}，TeX 会执行它；已写成文字。</translation>
    </message>
    <message>
      <location filename="../../refman/services/naming.py" />
      <source>“{key}” is an alias of “{key2}”, “{title_of}”</source>
      <translation>“{key}”是“{key2}”（“{title_of}”）的别名</translation>
    </message>
    <message>
      <location filename="../../refman/services/naming.py" />
      <source>“{key}” is another paper’s now</source>
      <translation>“{key}”现属于另一篇文献</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/returning.py" />
      <source>“{key}” is cited, and the .bib files of then have no entry of it.</source>
      <translation>引用了“{key}”，但当时的 .bib 文件中没有该条目。</translation>
    </message>
    <message>
      <location filename="../../refman/services/called.py" />
      <source>“{key}” is in the trash; “refman restore {key}” brings it back.</source>
      <translation>“{key}”在回收站中；“refman restore {key}”可将其恢复。</translation>
    </message>
    <message>
      <location filename="../../refman/services/naming.py" />
      <source>“{key}” is in use for “{title_of}”</source>
      <translation>“{key}”已用于“{title_of}”</translation>
    </message>
    <message>
      <location filename="../../refman/services/naming.py" />
      <source>“{key}” is in use for “{title_of}” in the library</source>
      <translation>“{key}”在文献库中已用于“{title_of}”</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/schemes.py" />
      <source>“{key}” is in use for “{title}” in “{files}”</source>
      <translation>“{key}”已用于“{files}”中的“{title}”</translation>
    </message>
    <message>
      <location filename="../../refman/services/restoring.py" />
      <source>“{key}” is no longer in the library; this is what its history knows.</source>
      <translation>“{key}”已不在文献库中；这是其历史所知的内容。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>“{key}” is none of the papers to merge; keep the key of one of them.</source>
      <translation>“{key}”不是要合并的文献之一；请保留其中一篇的引用键。</translation>
    </message>
    <message>
      <location filename="../../refman/services/called.py" />
      <source>“{key}” is not in the trash.</source>
      <translation>“{key}”不在回收站中。</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/neighbours.py" />
      <source>“{key}” is the key of line {line} too; only that entry is read.</source>
      <translation>“{key}”也是第 {line} 行的键；只会读取那个条目。</translation>
    </message>
    <message>
      <location filename="../../refman/services/called.py" />
      <source>“{key}” is the key of one paper in a project and of another in another: say which by the key that it has in the library ({names}).</source>
      <translation>“{key}”在不同项目中是不同文献的引用键：请用文献库中的引用键指明是哪一篇（{names}）。</translation>
    </message>
    <message>
      <location filename="../../refman/services/exporting.py" />
      <source>“{key}” is written as “{new}”</source>
      <translation>“{key}”写作“{new}”</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/renaming.py" />
      <source>“{key}” means several works: {named}. Nothing was changed. Name the project whose key is meant: refman rename-key OLD NEW --project DIR.</source>
      <translation>“{key}”指多部作品：{named}。没有更改任何内容。请指明是哪个项目的键：refman rename-key OLD NEW --project DIR。</translation>
    </message>
    <message>
      <location filename="../../refman/services/citing.py" />
      <source>“{key}” means “{naming}” in this project. Give one of the two papers another key, such as “{free}”.</source>
      <translation>“{key}”在这个项目中指“{naming}”。请给其中一篇换一个引用键，例如“{free}”。</translation>
    </message>
    <message>
      <location filename="../../refman/services/naming.py" />
      <source>“{key}” stands for {having} papers; this is “{title}”. To see all of them: refman list key:{language}</source>
      <translation>“{key}”代表 {having} 篇论文；这一篇是“{title}”。查看全部：refman list key:{language}</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/versions.py" />
      <source>“{key}” stands for “{paper}”, {written}; the work is also {more}.</source>
      <translation>“{key}”代表“{paper}”，即 {written}；该作品还有 {more}。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/parting.py" />
      <source>“{key}” stays, for others have its paper and {why}.</source>
      <translation>“{key}”保持不变，因为其他处也有该文献，而且{why}。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/parting.py" />
      <source>“{key}” stays: {reason}.</source>
      <translation>“{key}”保持不变：{reason}。</translation>
    </message>
    <message>
      <location filename="../../refman/services/naming.py" />
      <source>“{key}” was given out for a paper that is gone</source>
      <translation>“{key}”曾用于已不存在的文献</translation>
    </message>
    <message>
      <location filename="../../refman/services/naming.py" />
      <source>“{key}” was given out for “{title_of}”</source>
      <translation>“{key}”已分配给“{title_of}”</translation>
    </message>
    <message>
      <location filename="../../refman/services/reconciling.py" />
      <source>“{key}” {what}, so “{deed}” cannot be done with it.</source>
      <translation>“{key}”{what}，因此不能“{deed}”。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/texts.py" />
      <source>“{known}” is HTML.</source>
      <translation>“{known}”是 HTML。</translation>
    </message>
    <message>
      <location filename="../../refman/store/history.py" />
      <source>“{label}” cannot be undone: what it changed was changed again outside refman's history. Nothing was changed.</source>
      <translation>无法撤销“{label}”：其更改的内容在 refman 历史之外又被更改。未作更改。</translation>
    </message>
    <message>
      <location filename="../../refman/store/withdrawing.py" />
      <source>“{label}” cannot be undone: “{later}” of {day} {did}. Nothing was changed; undo that one first{way}.</source>
      <translation>无法撤销“{label}”：{day} 的“{later}”{did}。未作任何更改；请先撤销那一项{way}。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>“{label}” holds no paper</source>
      <translation>“{label}”中没有文献</translation>
    </message>
    <message>
      <location filename="../../refman/store/history.py" />
      <source>“{label}” is not undone.{way}</source>
      <translation>“{label}”并未被撤销。{way}</translation>
    </message>
    <message>
      <location filename="../../refman/store/withdrawing.py" />
      <source>“{label}” is undone already.</source>
      <translation>“{label}”已撤销。</translation>
    </message>
    <message>
      <location filename="../../refman/store/withdrawing.py" />
      <source>“{label}” is undone already; “refman undo {change}” takes that back.</source>
      <translation>“{label}”已经撤销；“refman undo {change}”可收回这一撤销。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>“{label}” narrows what is shown. Take it away to see more.</source>
      <translation>“{label}”限制了显示范围。去掉它可看到更多。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_preview.py" />
      <source>“{last}” would stay as it is.</source>
      <translation>“{last}”将保持不变。</translation>
    </message>
    <message>
      <location filename="../../refman/store/rescue.py" />
      <source>“{name}-wal”, the log of another library, lies where the new one is to be; name another file.</source>
      <translation>另一个文献库的日志“{name}-wal”位于新库要放的位置；请指定另一个文件。</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>“{name}:” does not know “{text}”{hint} It goes with {words}.</source>
      <translation>“{name}:”不认识“{text}”{hint}可用 {words}。</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>“{name}:” has no value; write one right after the colon, such as {example}.</source>
      <translation>“{name}:”没有值；请紧跟冒号写一个，如 {example}。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/numbers.py" />
      <source>“{name}” begins with a small letter.</source>
      <translation>“{name}”以小写开头。</translation>
    </message>
    <message>
      <location filename="../../refman/services/profiles.py" />
      <source>“{name}” can be no profile's name: use letters, digits, - and _.</source>
      <translation>“{name}”不能作配置名：请用字母、数字、- 和 _。</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/places.py" />
      <source>“{name}” cannot be the name of a base folder; a word can.</source>
      <translation>“{name}”不能作为基础文件夹的名称；请用一个词。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rescue.py" />
      <source>“{name}” cannot be written: {reason}. Name another place.</source>
      <translation>无法写入“{name}”：{reason}。请指定其他位置。</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/names.py" />
      <source>“{name}” cannot name a file. Nothing was changed.</source>
      <translation>“{name}”不能作文件名。未作更改。</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/betterbibtex/calls.py" />
      <source>“{name}” does not take {what}</source>
      <translation>“{name}”不接受 {what}</translation>
    </message>
    <message>
      <location filename="../../refman/services/source.py" />
      <source>“{name}” has no value.</source>
      <translation>“{name}”没有值。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/bib.py" />
      <source>“{name}” has text but no entry, so it is no .bib file. It is as it was. Name the .bib file that is to be written.</source>
      <translation>“{name}”中有文字但没有条目，因此不是 .bib 文件。它保持原样。请指定要写入的 .bib 文件。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/attaching.py" />
      <source>“{name}” holds no entries; {way}</source>
      <translation>“{name}”中没有条目；{way}</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/mending.py" />
      <source>“{name}” is a linked file: what the library says is written to it.</source>
      <translation>“{name}”是关联文件：文献库的内容会写入其中。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/attachments.py" />
      <source>“{name}” is attached already</source>
      <translation>“{name}”已附加</translation>
    </message>
    <message>
      <location filename="../../refman/commands/attachments.py" />
      <source>“{name}” is called so already</source>
      <translation>“{name}”已是此名</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>“{name}” is empty.</source>
      <translation>“{name}”是空的。</translation>
    </message>
    <message>
      <location filename="../../refman/store/identifying.py" />
      <source>“{name}” is not the name of one person. Nothing was changed.</source>
      <translation>“{name}”不是一个人的姓名。未作更改。</translation>
    </message>
    <message>
      <location filename="../../refman/services/snapshots.py" />
      <source>“{name}” is not there, or in another encoding, and was left.</source>
      <translation>“{name}”不存在或使用其他编码，未作改动。</translation>
    </message>
    <message>
      <location filename="../../refman/services/persons.py" />
      <source>“{name}” is the name of somebody else; merge the two if they are one person. Nothing was changed.</source>
      <translation>“{name}”是他人的姓名；若是同一人请合并。未作更改。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rescue.py" />
      <source>“{name}” is there already and was left as it is; name another file.</source>
      <translation>“{name}”已存在，保持不变；请指定其他文件。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/rewriting.py" />
      <source>“{name}” is written in {codec}, which has no “{sign}”. Save it as UTF-8 first, or choose another key.</source>
      <translation>“{name}”的编码是 {codec}，其中没有“{sign}”。请先将它存为 UTF-8，或选择别的键。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/key_row.py" />
      <source>“{name}” is {what} of “{title}”{others} too: LaTeX sees only one of them. Search for is:clashing to see them all.</source>
      <translation>“{name}”也是“{title}”{others}的{what}：LaTeX 只能看到其中之一。搜索 is:clashing 可查看全部。</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/following.py" />
      <source>“{name}” leads out of its folder, so the file was left.</source>
      <translation>“{name}”指向其文件夹之外，因此文件未动。</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/keeping.py" />
      <source>“{name}” leads out of its folder. Nothing was changed.</source>
      <translation>“{name}”超出了其文件夹。未作更改。</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/keeping.py" />
      <source>“{name}” leads out of the folder of files. Nothing was done.</source>
      <translation>“{name}”超出了附件文件夹。未作任何操作。</translation>
    </message>
    <message>
      <location filename="../../refman/store/collections.py" />
      <source>“{name}” may be {paths}; say which, by its whole path.</source>
      <translation>“{name}”可能是 {paths}；请用完整路径指明。</translation>
    </message>
    <message>
      <location filename="../../refman/services/persons.py" />
      <source>“{name}” may be {some}{more}; say which, by the whole name.</source>
      <translation>“{name}”可能是 {some}{more}；请用全名指明。</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/betterbibtex/calls.py" />
      <source>“{name}” needs “{missing}”</source>
      <translation>“{name}”需要“{missing}”</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/betterbibtex/calls.py" />
      <source>“{name}” of “{name2}” must be {wanted}</source>
      <translation>“{name2}”的“{name}”必须是 {wanted}</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/bibfile.py" />
      <source>“{name}” stands twice; the first one counts.</source>
      <translation>“{name}”出现两次；以第一个为准。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/projects.py" />
      <source>“{name}” was opened without its line. Edit &gt; Citing and editor… chooses an editor that goes to it.</source>
      <translation>已打开“{name}”，但没有定位到所在行。用 编辑 &gt; 引用与编辑器… 选择能定位的编辑器。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/kind.py" />
      <source>“{name}”, a type of your own</source>
      <translation>“{name}”，自定义的类型</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/rewriting.py" />
      <source>“{name}”, line {line}: a command makes “{key}” of “{text}” and goes on citing it; see to it by hand: {around}</source>
      <translation>“{name}”第 {line} 行：某个命令由“{text}”组成“{key}”，仍会引用它；请手动处理：{around}</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/rewriting.py" />
      <source>“{name}”, line {line}: a comment stands within the key, which stays: {around}</source>
      <translation>“{name}”第 {line} 行：键中有注释，保持原样：{around}</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/rewriting.py" />
      <source>“{name}”, line {line}: “{text}” may mean “{key}”; see to it by hand: {around}</source>
      <translation>“{name}”第 {line} 行：“{text}”可能指“{key}”；请手动处理：{around}</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/renaming.py" />
      <source>“{naming}” in {files}</source>
      <translation>{files} 中的“{naming}”</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/mending.py" />
      <source>“{new}” cannot be a citation key. Nothing was changed.</source>
      <translation>“{new}”不能作引用键。未作更改。</translation>
    </message>
    <message>
      <location filename="../../refman/store/rescue.py" />
      <source>“{new}” cannot be written: {reason}. “{path}” was left as it is; name another place.</source>
      <translation>无法写入“{new}”：{reason}。“{path}”保持不变；请指定其他位置。</translation>
    </message>
    <message>
      <location filename="../../refman/store/rescue.py" />
      <source>“{new}” could not be written whole; nothing is left.</source>
      <translation>“{new}”未能完整写入；没有留下内容。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/schemes.py" />
      <source>“{new}” goes to “{title}”</source>
      <translation>“{new}”给了“{title}”</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/renaming.py" />
      <source>“{new}” is the key as it is. Nothing was changed.</source>
      <translation>“{new}”已是现有的键。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../refman/store/rescue.py" />
      <source>“{new}” is there already and was left as it is; name another file.</source>
      <translation>“{new}”已存在，保持不变；请指定其他文件。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>“{new}” says something else: BibTeX reads “{name}”, biblatex “{new}”.</source>
      <translation>“{new}”的内容不同：BibTeX 读“{name}”，biblatex 读“{new}”。</translation>
    </message>
    <message>
      <location filename="../../refman/services/reworking.py" />
      <source>“{new}” says “{there}” already; both stay.</source>
      <translation>“{new}”已是“{there}”；两者都保留。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>“{one}” has a comma and nothing beside it.</source>
      <translation>“{one}”的逗号旁没有内容。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>“{one}” has nothing between two commas.</source>
      <translation>“{one}”两个逗号之间是空的。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>“{one}” has {commas} commas; a name has two at most.</source>
      <translation>“{one}”有 {commas} 个逗号；姓名最多两个。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>“{one}” has “&amp;” where BibTeX parts names by “and”.</source>
      <translation>“{one}”用了“&amp;”，BibTeX 以“and”分隔姓名。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>“{one}” holds what is no part of a name.</source>
      <translation>“{one}”含有不属于姓名的内容。</translation>
    </message>
    <message>
      <location filename="../../refman/services/reworking.py" />
      <source>“{other}” says “{text}” already, and a date is said in one way; both stay.</source>
      <translation>“{other}”已经写着“{text}”，而日期只用一种方式表示；两者都保留。</translation>
    </message>
    <message>
      <location filename="../../refman/services/persons.py" />
      <source>“{page}” is no address of a page; it begins with https://. Nothing was changed.</source>
      <translation>“{page}”不是网址；应以 https:// 开头。未作更改。</translation>
    </message>
    <message>
      <location filename="../../refman/store/collecting.py" />
      <source>“{paths}” cannot stand in itself or in what stands in it.</source>
      <translation>“{paths}”不能放入自身或其下级。</translation>
    </message>
    <message>
      <location filename="../../refman/store/collecting.py" />
      <source>“{paths}” holds the papers that were put into it, and has no search. Save the search as a collection of its own.</source>
      <translation>“{paths}”包含手动放入的文献，没有搜索。请将搜索保存为单独的分类。</translation>
    </message>
    <message>
      <location filename="../../refman/store/collecting.py" />
      <source>“{paths}” is a search: it holds the papers that it finds. Choose another collection, or change its search.</source>
      <translation>“{paths}”是搜索：包含它找到的文献。请选择其他分类，或更改其搜索。</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/said.py" />
      <source>“{path}” cannot be read: {reason}.</source>
      <translation>无法读取“{path}”：{reason}。</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/said.py" />
      <source>“{path}” cannot be written: {reason}. {advice}</source>
      <translation>无法写入“{path}”：{reason}。{advice}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export.py" />
      <source>“{path}” exists, and refman did not write what is in it now. If it is replaced, all that stands in it is lost.</source>
      <translation>“{path}”已存在，其中的内容并非 refman 所写。替换会覆盖全部内容。</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/pipes.py" />
      <source>“{path}” gave more than {most:,.0f} GB and was not read; if all of that is meant, put it into a file.</source>
      <translation>“{path}”给出的内容超过 {most:,.0f} GB，未被读取；如果确实需要全部内容，请存入文件。</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/__init__.py" />
      <source>“{path}” has no question “{key} {field}”. Open questions: {open}.</source>
      <translation>“{path}”没有问题“{key} {field}”。未决问题：{open}。</translation>
    </message>
    <message>
      <location filename="../../refman/store/opening.py" />
      <source>“{path}” is a database of another program. It was left as it is; name another file with --library.</source>
      <translation>“{path}”是其他程序的数据库。保持不变；请用 --library 指定其他文件。</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/said.py" />
      <source>“{path}” is a folder. Name the files in it.</source>
      <translation>“{path}”是文件夹。请指定其中的文件。</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/reading.py" />
      <source>“{path}” is a library of refman, not a text file; “refman --library FILE” opens it.</source>
      <translation>“{path}”是 refman 文献库，不是文本文件；用“refman --library FILE”打开。</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/pipes.py" />
      <source>“{path}” is a pipe to which no program writes.</source>
      <translation>“{path}”是没有程序写入的管道。</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/reading.py" />
      <source>“{path}” is being written by another program.</source>
      <translation>另一程序正在写入“{path}”。</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/reading.py" />
      <source>“{path}” is empty.</source>
      <translation>“{path}”是空的。</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/opening.py" />
      <source>“{path}” is in the base folder “{base}”, which has no place on this computer.</source>
      <translation>“{path}”位于基准文件夹“{base}”中，而该文件夹在本机上没有位置。</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/__init__.py" />
      <source>“{path}” is linked already.</source>
      <translation>“{path}”已关联。</translation>
    </message>
    <message>
      <location filename="../../refman/store/opening.py" />
      <source>“{path}” is marked as a library of refman, but has other tables. It was left as it is; restore a copy of it, or name another file with --library.</source>
      <translation>“{path}”标记为 refman 文献库，但表结构不同。保持不变；请恢复其副本，或用 --library 指定其他文件。</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/said.py" />
      <source>“{path}” is no file with an end, but what a system or a device tells as it is read. Copy what it tells into a file, or hand that over as “-”.</source>
      <translation>“{path}”不是有结尾的文件，而是系统或设备在读取时给出的内容。请把内容复制到文件中，或用“-”传入。</translation>
    </message>
    <message>
      <location filename="../../refman/store/opening.py" />
      <source>“{path}” is no file. Name the file of a library with --library.</source>
      <translation>“{path}”不是文件。请用 --library 指定文献库文件。</translation>
    </message>
    <message>
      <location filename="../../refman/store/reading.py" />
      <source>“{path}” is not a library of refman, or its beginning is damaged. It was left as it is; name another file, or see with “refman rescue FILE -o NEW” what can be read of it.</source>
      <translation>“{path}”不是 refman 的文献库，或其开头已损坏。保持不变；请指定其他文件，或用“refman rescue 文件 -o 新文件”查看其中可读的内容。</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/reading.py" />
      <source>“{path}” is not a text file.</source>
      <translation>“{path}”不是文本文件。</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/sync.py" />
      <source>“{path}” is not linked any more.</source>
      <translation>“{path}”已不再关联。</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/keeping.py" />
      <source>“{path}” is not there. Find it first; nothing was changed.</source>
      <translation>“{path}”不存在。请先找到它；未作更改。</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/report.py" />
      <source>“{path}” is not there. Its papers are safe in the library; bring the file back, or unlink it.</source>
      <translation>“{path}”不存在。其文献已安全存于文献库；请恢复文件，或解除关联。</translation>
    </message>
    <message>
      <location filename="../../refman/services/coming.py" />
      <source>“{path}” is of no format that refman reads.</source>
      <translation>“{path}”不是 refman 可读取的格式。</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/opening.py" />
      <source>“{path}” is on another computer, and a .bib file named it.</source>
      <translation>“{path}”在另一台电脑上，由某个 .bib 文件指出。</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/opening.py" />
      <source>“{path}” is the path of another kind of computer.</source>
      <translation>“{path}”是另一类计算机上的路径。</translation>
    </message>
    <message>
      <location filename="../../refman/services/past.py" />
      <source>“{path}” is there already. It was left as it is; name a new file.</source>
      <translation>“{path}”已存在。文件保持不变；请指定新文件。</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/reading.py" />
      <source>“{path}” is too large to be read: {length:,.1f} GB.</source>
      <translation>“{path}”太大，无法读取：{length:,.1f} GB。</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/said.py" />
      <source>“{path}” is {kind}. Name a file to {aim}.</source>
      <translation>“{path}”是{kind}。请指定要 {aim} 的文件。</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/following.py" />
      <source>“{path}” leads out of its folder and was left.</source>
      <translation>“{path}”指向其文件夹之外，未动。</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/opening.py" />
      <source>“{path}” leads out of its folder.</source>
      <translation>“{path}”指向其文件夹之外。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/exchanging.py" />
      <source>“{path}” was changed meanwhile and was left as it is.</source>
      <translation>“{path}”在此期间被更改，保持原样。</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/reading.py" />
      <source>“{path}” was changed while it was read. Import it again.</source>
      <translation>“{path}”在读取时被更改。请重新导入。</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/names.py" />
      <source>“{pattern}” cannot name files: {what}. Known: {known}.</source>
      <translation>“{pattern}”不能用来命名文件：{what}。已知：{known}。</translation>
    </message>
    <message>
      <location filename="../../refman/formats/profile_rows.py" />
      <source>“{printed_category}” is no category of arXiv’s.</source>
      <translation>“{printed_category}”不是 arXiv 的分类。</translation>
    </message>
    <message>
      <location filename="../../refman/store/marks.py" />
      <source>“{rating}” is no rating; it is 1 to 5, or 0 for none.</source>
      <translation>“{rating}”不是评分；应为 1 到 5，或 0 表示无。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/renamed_here.py" />
      <source>“{root}” cites “{key}” and has no entry of that key; it stays there.</source>
      <translation>“{root}”引用了“{key}”但没有该键的条目；那里保持不变。</translation>
    </message>
    <message>
      <location filename="../../refman/services/snapshots.py" />
      <source>“{root}” has no .bib file yet, so there is nothing to keep.</source>
      <translation>“{root}”还没有 .bib 文件，没有可保存的内容。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/parting.py" />
      <source>“{root}” has no entry of it in a .bib file of its own</source>
      <translation>“{root}”自己的 .bib 文件中没有它的条目</translation>
    </message>
    <message>
      <location filename="../../refman/services/snapshots.py" />
      <source>“{root}” has no snapshot “{name}”. There are: {names}.</source>
      <translation>“{root}”没有快照“{name}”。现有：{names}。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/everywhere.py" />
      <source>“{root}” is gone or empty: it cited {listed}, and does so when it is back.</source>
      <translation>“{root}”已不在或为空：它引用了 {listed}，恢复后仍会引用。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/__init__.py" />
      <source>“{root}” is the root of a project that is known already.</source>
      <translation>“{root}”已是某个项目的主文件。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/everywhere.py" />
      <source>“{root}” stays as it is, and cites {listed} and {more} more.</source>
      <translation>“{root}”保持原样，引用 {listed} 以及另外 {more} 个。</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/everywhere.py" />
      <source>“{root}” stays as it is, and cites {listed}.</source>
      <translation>“{root}”保持原样，引用 {listed}。</translation>
    </message>
    <message>
      <location filename="../../refman/services/profiles.py" />
      <source>“{setting}” is no setting. Write NAME=VALUE, such as ascii=yes.</source>
      <translation>“{setting}”不是设置。请写 NAME=VALUE，如 ascii=yes。</translation>
    </message>
    <message>
      <location filename="../../refman/services/editors.py" />
      <source>“{shown}” holds signs that nobody sees, which an editor may obey. It was not handed over.</source>
      <translation>“{shown}”含有看不见的字符，编辑器可能会执行它们。因此没有传给编辑器。</translation>
    </message>
    <message>
      <location filename="../../refman/services/persons.py" />
      <source>“{shown}” is {name} already; choose another name.</source>
      <translation>“{shown}”已是 {name}；请另选姓名。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/times.py" />
      <source>“{source}” is one wording in all languages; the style’s own is {macro}, without braces.</source>
      <translation>“{source}”在所有语言中都一样；样式自己的是 {macro}，不加花括号。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>“{tag}” has no key now</source>
      <translation>“{tag}”现在没有按键</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>“{tag}” is {colour} now</source>
      <translation>“{tag}”现在是{colour}</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/numbers.py" />
      <source>“{text}” begins with a capital.</source>
      <translation>“{text}”应以大写开头。</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/jabref/__init__.py" />
      <source>“{text}” cannot be part of a citation key</source>
      <translation>“{text}”不能作为引用键的一部分</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/times.py" />
      <source>“{text}” does not end with the year, whose last digits make labels.</source>
      <translation>“{text}”不是以年份结尾，而样式用年份的最后几位生成标签。</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/betterbibtex/cursor.py" />
      <source>“{text}” does not fit</source>
      <translation>“{text}”不合适</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>“{text}” does not fit here</source>
      <translation>“{text}”不适合此处</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/addresses.py" />
      <source>“{text}” has TeX in it; the address is {bare}.</source>
      <translation>“{text}”中有 TeX；网址是 {bare}。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>“{text}” has more than the number, {bare}.</source>
      <translation>“{text}”不只是编号 {bare}。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>“{text}” has {what}; the number alone is {bare}.</source>
      <translation>“{text}”有{what}；编号本身是 {bare}。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>“{text}” holds more than the number.</source>
      <translation>“{text}”不只是编号。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/times.py" />
      <source>“{text}” holds no year of four digits.</source>
      <translation>“{text}”中没有四位年份。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/numbers.py" />
      <source>“{text}” is a word with a capital, as “Second”.</source>
      <translation>“{text}”应为首字母大写的单词，如“Second”。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/addresses.py" />
      <source>“{text}” is for a program, “{scheme}:”, and no address of a page.</source>
      <translation>“{text}”是给程序用的（“{scheme}:”），不是网页的地址。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/numbers.py" />
      <source>“{text}” is how many there are, which is for “pagetotal”.</source>
      <translation>“{text}”是总页数，应放在“pagetotal”。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/titles.py" />
      <source>“{text}” is in capitals throughout.</source>
      <translation>“{text}”全为大写。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>“{text}” is more than one {what}.</source>
      <translation>“{text}”不止一个 {what}。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/numbers.py" />
      <source>“{text}” is neither a number nor words.</source>
      <translation>“{text}”既非数字也非单词。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>“{text}” is no DOI; one looks like 10.1000/182.</source>
      <translation>“{text}”不是 DOI；应形如 10.1000/182。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>“{text}” is no ISBN: {isbn_fault}.</source>
      <translation>“{text}”不是 ISBN：{isbn_fault}。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>“{text}” is no ISMN.</source>
      <translation>“{text}”不是 ISMN。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>“{text}” is no ISSN: its check digit is another.</source>
      <translation>“{text}”不是 ISSN：校验位不符。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>“{text}” is no ISSN; one looks like 0378-5955.</source>
      <translation>“{text}”不是 ISSN；应形如 0378-5955。</translation>
    </message>
    <message>
      <location filename="../../refman/model/orcid.py" />
      <source>“{text}” is no ORCID iD: its last sign does not fit the others, so one of them is mistyped. Nothing was changed.</source>
      <translation>“{text}”不是 ORCID iD：末位校验不符，其中有误。未作更改。</translation>
    </message>
    <message>
      <location filename="../../refman/model/orcid.py" />
      <source>“{text}” is no ORCID iD; it looks like 0000-0002-1825-0097. Nothing was changed.</source>
      <translation>“{text}”不是 ORCID iD；应形如 0000-0002-1825-0097。未作更改。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/addresses.py" />
      <source>“{text}” is no address.</source>
      <translation>“{text}”不是网址。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>“{text}” is no arXiv number; one looks like 1706.03762.</source>
      <translation>“{text}”不是 arXiv 编号；应形如 1706.03762。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/times.py" />
      <source>“{text}” is no date of ISO 8601, as 2001-02-03 is.</source>
      <translation>“{text}”不是 ISO 8601 日期，如 2001-02-03。</translation>
    </message>
    <message>
      <location filename="../../refman/model/moments.py" />
      <source>“{text}” is no date. Write one such as 2026-11-03 or “2026-11-03 14:30”, or {ago} (7 and 30 days ago).</source>
      <translation>“{text}”不是日期。请写成 2026-11-03 或“2026-11-03 14:30”，或 {ago}（7 天和 30 天前）。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/times.py" />
      <source>“{text}” is no month; BibTeX’s are jan, feb, … dec.</source>
      <translation>“{text}”不是月份；BibTeX 用 jan, feb, … dec。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/numbers.py" />
      <source>“{text}” is no page and no range of pages.</source>
      <translation>“{text}”不是页码或页码范围。</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/jabref/__init__.py" />
      <source>“{text}” is not finished</source>
      <translation>“{text}”不完整</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>“{text}” is one name to BibTeX; “and” stands between names.</source>
      <translation>“{text}”在 BibTeX 看来是一个姓名；姓名之间用“and”。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/numbers.py" />
      <source>“{text}” is written as a number, {wanted}.</source>
      <translation>“{text}”应写作数字 {wanted}。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/numbers.py" />
      <source>“{text}” is written as a word with a capital, {wanted}.</source>
      <translation>“{text}”应写作首字母大写的单词 {wanted}。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>“{text}” is written {bare}.</source>
      <translation>“{text}”应写作 {bare}。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/numbers.py" />
      <source>“{text}” is written {better}.</source>
      <translation>“{text}”应写作 {better}。</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/problem.py" />
      <source>“{text}” is written “{name}” in {others}.</source>
      <translation>“{text}”在{others}中写作“{name}”。</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/places.py" />
      <source>“{text}” names no base folder. Say NAME=FOLDER.</source>
      <translation>“{text}”没有指明基础文件夹。请写 NAME=FOLDER。</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/addresses.py" />
      <source>“{text}” says no protocol, such as https://.</source>
      <translation>“{text}”没有协议，如 https://。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reconciling.py" />
      <source>“{theirs}” came in as “{key}”, for its key is taken.</source>
      <translation>“{theirs}”以“{key}”进来，因为它的键已被占用。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/two_of_one.py" />
      <source>“{title}” has them side by side, so they should be two persons. Merge them if one of the names is there by mistake; the paper keeps both as they are printed.</source>
      <translation>“{title}”把两者并列列出，所以应当是两个人。如果其中一个名字是误列，就合并；文献保留两个名字的印刷形式。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/shortcuts.py" />
      <source>“{title}” has {keys} now.</source>
      <translation>“{title}”现在使用 {keys}。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/shortcuts.py" />
      <source>“{title}” has {shown} again.</source>
      <translation>“{title}”恢复使用 {shown}。</translation>
    </message>
    <message>
      <location filename="../../refman/services/restoring.py" />
      <source>“{title}” is as in that version already.</source>
      <translation>“{title}”已与该版本相同。</translation>
    </message>
    <message>
      <location filename="../../refman/services/persons.py" />
      <source>“{title}” lists both {one} and {other}, who would be two persons. Nothing was changed; merge the two if they are one person.</source>
      <translation>“{title}”同时列出 {one} 和 {other}，他们应是两个人。没有更改任何内容；如果他们是同一个人，请将两者合并。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>“{title}” lists both {one} and {other}, who would be two persons. Nothing was merged; “refman person {deed} --yes” merges them all the same.</source>
      <translation>“{title}”同时列出 {one} 和 {other}，他们应是两个人。没有合并任何内容；“refman person {deed} --yes”仍会合并他们。</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/status_bar.py" />
      <source>“{title}” waits for “{other}”</source>
      <translation>“{title}”正在等待“{other}”</translation>
    </message>
    <message>
      <location filename="../../refman/services/editing.py" />
      <source>“{value}” cannot be an entry type; write one such as article or book.</source>
      <translation>“{value}”不能作条目类型；请写如 article 或 book。</translation>
    </message>
    <message>
      <location filename="../../refman/settings.py" />
      <source>“{value}” cannot be the setting “{name}”: it is {wanted}.</source>
      <translation>“{value}”不能作为设置“{name}”：应为 {wanted}。</translation>
    </message>
    <message>
      <location filename="../../refman/services/editing.py" />
      <source>“{value}” has a brace without its partner, and BibTeX would read on beyond the field “{name}”; close every brace that is opened.</source>
      <translation>“{value}”中有不成对的花括号，BibTeX 会读到字段“{name}”之外；请闭合每个打开的花括号。</translation>
    </message>
    <message>
      <location filename="../../refman/services/editing.py" />
      <source>“{value}” is no date that a calendar has; write one as precise as it is known: 2023, 2023-06 or 2023-06-22, and -0049 for 50 BC.</source>
      <translation>“{value}”不是日历中的日期；请写出所知的精确程度：2023、2023-06 或 2023-06-22，公元前 50 年写作 -0049。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>“{word}” does not say whose value counts; write FIELD=1 for the first paper.</source>
      <translation>“{word}”没有说明采用谁的值；用 FIELD=1 表示第一篇。</translation>
    </message>
    <message>
      <location filename="../../refman/services/naming.py" />
      <source>“{word}” finds {found:,} papers; it takes one.</source>
      <translation>“{word}”找到 {found:,} 篇文献；这里只能是一篇。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/editing.py" />
      <source>“{word}” is none of {known}. Nothing was changed.</source>
      <translation>“{word}”不在 {known} 之中。未作更改。</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>“{word}” needs a term before and after it; to find the word, write it in lower case.</source>
      <translation>“{word}”前后都要有内容；要查找这个词请用小写。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>“{word}” sets nothing; write one of name=, also=, orcid=, homepage=, affiliation=. Nothing was changed.</source>
      <translation>“{word}”没有设置任何内容；请写 name=、also=、orcid=、homepage= 或 affiliation=。未作更改。</translation>
    </message>
    <message>
      <location filename="../../refman/services/naming.py" />
      <source>“{word}” stands for {having} papers. Say which by a search that finds one, such as “key:{language} year:2020”.</source>
      <translation>“{word}”对应 {having} 篇文献。请用一个只找到一篇的检索来指明，例如“key:{language} year:2020”。</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>“{word}” stands for {having} papers. Write it {having} times for all of them, or say which by a search that finds one, such as “key:{query} year:2020”.</source>
      <translation>“{word}”代表 {having} 篇文献。写 {having} 次表示全部，或用只找到一篇的搜索说明是哪一篇，例如“key:{query} year:2020”。</translation>
    </message>
    <message>
      <location filename="../../refman/services/editing.py" />
      <source>“{written}” cannot be the name of a field; letters, digits and _ - can. Nothing was changed.</source>
      <translation>“{written}”不能作字段名；只可用字母、数字和 _ -。未作更改。</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>“{{{unknown}}}” is not known</source>
      <translation>“{{{unknown}}}”未知</translation>
    </message>
  </context>
</TS>
