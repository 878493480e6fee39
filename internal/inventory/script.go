package inventory

import (
	"strings"

	"github.com/adderstone/adderstone/internal/source"
)

// scriptMark begins the metadata block of a script.
const scriptMark = "# /// script"

// readScript reads the metadata block that PEP 723 puts into a script's comments.
func readScript(r *reader) {
	first, last, ok := scriptBlock(r.file)
	if !ok {
		return
	}
	var text strings.Builder
	starts := make([]int32, 0, last-first+1) // offset in the file of each line's content
	for number := first; number <= last; number++ {
		at := r.file.LineRange(number)
		content := strings.TrimPrefix(r.file.Text[at.Start:at.End], "#")
		if rest, ok := strings.CutPrefix(content, " "); ok {
			content = rest
		}
		starts = append(starts, at.End-int32(len(content)))
		text.WriteString(content + "\n")
	}
	block := source.NewFile(r.file.Path, text.String())
	original := func(offset int32) int32 {
		line, column := block.ByteColumn(offset)
		if line > len(starts) {
			return r.file.LineRange(last).End
		}
		return starts[line-1] + int32(column)
	}
	doc, err := parseTOML(block)
	if err != nil {
		r.problem(original(err.offset), err.expected+", in the script's metadata")
	}
	for _, item := range doc.list("dependencies") {
		if item.kind != kindText {
			r.problem(original(item.Start), "a requirement in quotes")
			continue
		}
		at := source.Range{Start: original(item.Start), End: original(item.End)}
		r.requirement(item.text, at, Package{Group: Runtime, Direct: true})
	}
}

// scriptBlock finds "# /// script" and its end, "# ///"; the lines between them are its content.
func scriptBlock(file *source.File) (first, last int, ok bool) {
	at := strings.Index(file.Text, scriptMark)
	if at < 0 || at > 0 && file.Text[at-1] != '\n' && file.Text[at-1] != '\r' {
		return 0, 0, false
	}
	first = file.Line(int32(at)) + 1
	if strings.TrimRight(file.LineText(first-1), " \t") != scriptMark {
		return 0, 0, false
	}
	for number := first; number <= file.LineCount(); number++ {
		line := file.LineText(number)
		if line == "# ///" {
			last, ok = number-1, true // the last such line counts, as PEP 723 says
		}
		if line != "#" && !strings.HasPrefix(line, "# ") {
			break
		}
	}
	return first, last, ok && last >= first
}

// readNotebook reads %pip install and !pip install in the code cells of a notebook.
func readNotebook(r *reader) {
	if !strings.Contains(r.file.Text, "install") {
		return
	}
	doc := r.openJSON()
	cells := doc.list("cells")
	for _, sheet := range doc.list("worksheets") { // notebooks before version 4
		cells = append(cells, sheet.list("cells")...)
	}
	for _, cell := range cells {
		if cell.str("cell_type") != "code" {
			continue
		}
		lines := cell.get("source")
		if lines == nil {
			lines = cell.get("input")
		}
		for _, line := range append(lines.list(), lines) {
			if line == nil || line.kind != kindText {
				continue
			}
			for text := range strings.Lines(line.text) {
				readNotebookLine(r, text, line.Range)
			}
		}
	}
}

func readNotebookLine(r *reader, text string, at source.Range) {
	text = strings.TrimSpace(text)
	if text == "" || strings.IndexByte("%!p", text[0]) < 0 {
		return
	}
	for _, words := range shellCommands(text, 0) {
		arguments, ok := installArguments(words)
		if !ok {
			continue
		}
		for i := range arguments {
			arguments[i].at = at
		}
		readInstallArguments(r, arguments, Package{Group: Runtime})
	}
}
