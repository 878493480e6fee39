package syntax_test

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// The cases and what CPython makes of them lie in testdata/syntax; its README says how they are written.

var pictures = strings.NewReplacer("⏎", "\n", "␍", "\r", "␌", "\f", "␉", "\t", "␀", "\x00", "␈", "\ufeff")

// caseOfLine turns a line of a .lines file into the bytes of a Python file.
func caseOfLine(line string) (string, error) {
	text, noNewline := strings.CutSuffix(line, "␄")
	if !noNewline {
		text += "\n"
	}
	return pictures.Replace(text), nil
}

// readLines reads a file's lines without the comments.
func readLines(t *testing.T, path string) []string {
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for line := range strings.SplitSeq(strings.TrimSuffix(string(data), "\n"), "\n") {
		if !strings.HasPrefix(line, ";;") {
			lines = append(lines, line)
		}
	}
	return lines
}

// dump returns what `adderstone dev ast` prints behind the path.
func dump(data string) string {
	tree, fault := syntax.ParseStrict(source.Decode("case.py", []byte(data)))
	if fault != nil {
		return "SyntaxError: " + fault.Message
	}
	return string(syntax.Dump(nil, tree))
}

func TestTreesAreThoseOfCPython(t *testing.T) {
	for suffix, caseOf := range map[string]func(string) (string, error){"lines": caseOfLine, "quoted": strconv.Unquote} {
		paths, err := filepath.Glob("testdata/syntax/*." + suffix)
		if err != nil || len(paths) == 0 {
			t.Fatal("no cases", err)
		}
		for _, path := range paths {
			t.Run(filepath.Base(path), func(t *testing.T) {
				cases, wants := readLines(t, path), readLines(t, path+".want")
				if len(cases) != len(wants) {
					t.Fatalf("%d cases, but %d wanted trees; run make syntax-set", len(cases), len(wants))
				}
				for i, line := range cases {
					text, err := caseOf(line)
					if err != nil {
						t.Fatalf("case %d, %s: %v", i+1, line, err)
					}
					checkDump(t, line, dump(text), wants[i])
				}
			})
		}
	}
}

// checkDump compares trees to the letter and of a refusal only that it is one.
func checkDump(t *testing.T, line, got, want string) {
	t.Helper()
	const refused = "SyntaxError:"
	if strings.HasPrefix(got, refused) && strings.HasPrefix(want, refused) {
		return
	}
	if got != want {
		t.Errorf("%s\n got %s\nwant %s", line, around(got, want), around(want, got))
	}
}

// around cuts the first difference out of a long text.
func around(text, other string) string {
	at := 0
	for at < min(len(text), len(other)) && text[at] == other[at] {
		at++
	}
	return text[max(0, at-200):min(len(text), at+200)]
}

// TestAnyVersionIsRead holds what 3.14 refuses because it is newer.
func TestAnyVersionIsRead(t *testing.T) {
	for _, line := range readLines(t, "testdata/syntax/union.lines") {
		text, err := caseOfLine(line)
		if err != nil {
			t.Fatal(err)
		}
		tree := syntax.Parse(source.Decode("case.py", []byte(text)))
		for _, fault := range tree.Errors {
			t.Errorf("%s\n%s", line, fault.Message)
		}
	}
}
