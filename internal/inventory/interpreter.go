package inventory

import (
	"path"
	"regexp"
	"strings"
)

var plainVersion = regexp.MustCompile(`^v?(\d+(?:\.\d+){0,2}(?:(?:a|b|rc)\d+)?)$`)

// readPythonVersion reads .python-version, runtime.txt and .tool-versions: the interpreter to use.
func readPythonVersion(r *reader) {
	base := path.Base(r.file.Path)
	for _, line := range logicalLines(r.file) {
		text := line.text
		switch base {
		case "runtime.txt":
			rest, ok := strings.CutPrefix(text, "python-")
			if !ok {
				continue
			}
			text = rest
		case ".tool-versions":
			fields := strings.Fields(text)
			if len(fields) < 2 || fields[0] != "python" {
				continue
			}
			text = fields[1]
		default:
			text = strings.TrimPrefix(strings.TrimPrefix(text, "cpython-"), "python-")
		}
		if match := plainVersion.FindStringSubmatch(text); match != nil {
			r.add(Package{Written: "python", Ecosystem: "python", Version: match[1], Direct: true}, line.span())
		}
	}
}

// readWorkflow reads GitHub workflows and actions: python-version wherever it stands, and the
// packages that run steps install.
func readWorkflow(r *reader) {
	readWorkflowValue(r, "", r.openYAML())
}

func readWorkflowValue(r *reader, key string, v *value) {
	if v == nil {
		return
	}
	switch v.kind {
	case kindTable:
		for _, key := range v.keys {
			readWorkflowValue(r, key, v.fields[key])
		}
	case kindList:
		for _, item := range v.items {
			readWorkflowValue(r, key, item)
		}
	default:
		switch {
		case isPythonKey(key):
			addWorkflowPython(r, v)
		case key == "run":
			readWorkflowRun(r, v)
		}
	}
}

func isPythonKey(key string) bool {
	switch strings.ToLower(strings.ReplaceAll(key, "_", "-")) {
	case "python-version", "python-versions":
		return true
	}
	return false
}

func addWorkflowPython(r *reader, v *value) {
	for line := range strings.Lines(v.text) {
		if match := plainVersion.FindStringSubmatch(strings.TrimSpace(line)); match != nil {
			r.add(Package{Written: "python", Ecosystem: "python", Version: match[1], Direct: true, Group: Dev, GroupName: "workflow"}, v.Range)
		}
	}
}

// readWorkflowRun reads a run step. The text of a block has lost its indentation, so places are
// found line by line in the file.
func readWorkflowRun(r *reader, v *value) {
	file := r.file
	first := file.Line(v.Start)
	lines := strings.Split(v.text, "\n")
	number := first
	for i := 0; i < len(lines); i++ {
		text := lines[i]
		at := file.LineRange(number)
		for n := number; text != "" && n <= min(number+len(lines)+1, file.LineCount()); n++ {
			if strings.Contains(file.LineText(n), strings.TrimSpace(lines[i])) {
				at, number = file.LineRange(n), n
				break
			}
		}
		for strings.HasSuffix(text, `\`) && i+1 < len(lines) {
			i++
			text = strings.TrimSuffix(text, `\`) + " " + lines[i]
		}
		for _, words := range shellCommands(text, 0) {
			arguments, ok := installArguments(words)
			if !ok {
				continue
			}
			for i := range arguments {
				arguments[i].at = at
			}
			readInstallArguments(r, arguments, Package{Group: Dev, GroupName: "workflow"})
		}
	}
}
