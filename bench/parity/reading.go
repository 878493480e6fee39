package main

import (
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// A reading is one way to read Python files that both CPython and Adderstone have.
type reading struct {
	name    string
	script  string   // the oracle's; takes [--hash] FILE_OF_PATHS, prints PATH<TAB>ANSWER
	command []string // ours, with the same options and output

	// refusals says that refusing counts: a file that one side refuses and the other reads differs.
	// Where it is false, files that CPython refuses are left out.
	refusals bool
}

func compareTrees(s settings, paths []string) (int, error) {
	return compareReading(s, reading{"ast", "oracle_ast.py", []string{"dev", "ast"}, true}, paths)
}

// compareTables leaves out what CPython's symtable refuses: errors of scope, such as a name that is
// both global and a parameter, are no errors for us.
func compareTables(s settings, paths []string) (int, error) {
	return compareReading(s, reading{"symtable", "oracle_symtable.py", []string{"dev", "symtable"}, false}, paths)
}

const (
	refused = "SyntaxError:"
	skipped = "skipped:"
)

// A tally counts what became of the files.
type tally struct {
	files, lines, bytes      int
	equal, bothRefuse        int
	leftOut                  int
	onlyWeRefuse, onlyTheyDo int
	different                int
	differences              []difference
}

type difference struct{ path, ours, theirs string }

func compareReading(s settings, r reading, paths []string) (int, error) {
	files, err := pythonFiles(paths)
	if err != nil {
		return 0, err
	}
	theirs, err := oracleAnswers(s, r, files)
	if err != nil {
		return 0, err
	}
	ours, err := ourAnswers(s, r, files)
	if err != nil {
		return 0, err
	}
	var t tally
	for i, file := range files {
		t.files++
		t.lines += file.lines
		t.bytes += file.size
		t.count(r, file.path, ours[file.path], theirs[i])
	}
	t.print(s, r)
	return len(t.differences), t.explain(s, r)
}

func (t *tally) count(r reading, path, ours, theirs string) {
	weRefuse, theyRefuse := strings.HasPrefix(ours, refused), strings.HasPrefix(theirs, refused)
	switch {
	case strings.HasPrefix(theirs, skipped), theyRefuse && !r.refusals:
		t.leftOut++
		return
	case weRefuse && theyRefuse:
		t.bothRefuse++
		return
	case ours == theirs:
		t.equal++
		return
	case weRefuse:
		t.onlyWeRefuse++
	case theyRefuse:
		t.onlyTheyDo++
	default:
		t.different++
	}
	t.differences = append(t.differences, difference{path, ours, theirs})
}

func (t *tally) print(s settings, r reading) {
	counted := t.files - t.leftOut
	agree := t.equal + t.bothRefuse
	share := 100 * float64(agree) / float64(max(counted, 1))
	fmt.Printf("%s: %d of %d files agree (%.4f %%): %d equal, %d refused by both; %d left out; %d lines, %d bytes\n",
		r.name, agree, counted, share, t.equal, t.bothRefuse, t.leftOut, t.lines, t.bytes)
	if len(t.differences) > 0 {
		fmt.Printf("%s: %d differ: %d only we refuse, %d only CPython refuses, %d read differently\n",
			r.name, len(t.differences), t.onlyWeRefuse, t.onlyTheyDo, t.different)
	}
}

// explain prints the first differences, and writes all of them to the report if one is wanted.
func (t *tally) explain(s settings, r reading) error {
	var report io.Writer = io.Discard
	limit := s.show
	if s.report != "" {
		f, err := os.Create(s.report)
		if err != nil {
			return err
		}
		defer f.Close()
		report = f
		limit = max(limit, 300) // each takes two processes
	}
	for i, d := range t.differences {
		if i >= limit {
			fmt.Fprintln(report, d.path)
			continue
		}
		ours, err := oneAnswer(s.adderstone, append(slices.Clone(r.command), "--list"), d.path)
		if err != nil {
			ours = err.Error()
		}
		theirs, err := oneAnswer(s.oracle, []string{filepath.Join(s.scripts, r.script)}, d.path)
		if err != nil {
			return err
		}
		text := d.path + "\n" + firstDifference(ours, theirs) + "\n"
		io.WriteString(report, text)
		if i < s.show {
			fmt.Print(text)
		}
	}
	return nil
}

// firstDifference cuts the first fragment that differs out of two long lines.
func firstDifference(ours, theirs string) string {
	const before, behind = 160, 240
	at := 0
	for at < min(len(ours), len(theirs)) && ours[at] == theirs[at] {
		at++
	}
	cut := func(text string) string {
		start, end := max(at-before, 0), min(at+behind, len(text))
		return strings.ToValidUTF8(text[min(start, end):end], "?")
	}
	return fmt.Sprintf("  ours:    %s\n  CPython: %s", cut(ours), cut(theirs))
}

// oneAnswer runs a side on one path and returns what it says about it.
func oneAnswer(command string, arguments []string, path string) (string, error) {
	list, err := writeList([]string{path})
	if err != nil {
		return "", err
	}
	defer os.Remove(list)
	output, err := exec.Command(command, append(arguments, list)...).Output()
	_, answer, found := strings.Cut(strings.TrimSuffix(string(output), "\n"), "\t")
	if !found {
		return "", fmt.Errorf("%s says nothing about %s: %w", command, path, err)
	}
	return answer, nil
}

func writeList(paths []string) (string, error) {
	f, err := os.CreateTemp("", "parity-*.list")
	if err != nil {
		return "", err
	}
	defer f.Close()
	_, err = f.WriteString(strings.Join(paths, "\n") + "\n")
	return f.Name(), err
}

// ourAnswers runs Adderstone over the files and returns its answers by path.
func ourAnswers(s settings, r reading, files []pythonFile) (map[string]string, error) {
	paths := make([]string, len(files))
	for i, file := range files {
		paths[i] = file.path
	}
	list, err := writeList(paths)
	if err != nil {
		return nil, err
	}
	defer os.Remove(list)
	command := exec.Command(s.adderstone, append(slices.Clone(r.command), "--hash", "--list", list)...)
	command.Stderr = os.Stderr
	output, err := command.Output()
	if err != nil {
		// A crash in the middle loses the rest; the missing answers show as differences.
		fmt.Fprintln(os.Stderr, "parity: adderstone:", err)
	}
	answers := make(map[string]string, len(files))
	for line := range bytes.Lines(output) {
		path, answer, _ := strings.Cut(strings.TrimSuffix(string(line), "\n"), "\t")
		answers[path] = answer
	}
	return answers, nil
}

// A pythonFile is a file to compare.
type pythonFile struct {
	path  string
	lines int
	size  int
	hash  string
}

var suffixes = []string{".py", ".pyi", ".pyw"}

// pythonFiles finds the Python files below the paths, in order of path.
func pythonFiles(paths []string) ([]pythonFile, error) {
	var files []pythonFile
	for _, root := range paths {
		err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
			if err != nil || !entry.Type().IsRegular() || !slices.Contains(suffixes, filepath.Ext(path)) {
				return err
			}
			file, err := inspect(path)
			files = append(files, file)
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return files, nil
}
