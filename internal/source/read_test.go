package source

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestDecodeKnowsEncodings(t *testing.T) {
	for _, test := range []struct {
		data, text, encoding string
		broken, mark         bool
	}{
		{"x = 'é'\n", "x = 'é'\n", "", false, false},
		{"\xEF\xBB\xBFx = 1\n", "x = 1\n", "", false, true},
		{"# -*- coding: latin-1 -*-\nx = '\xe9'\n", "# -*- coding: latin-1 -*-\nx = 'é'\n", "latin-1", false, false},
		{"#!/usr/bin/python\n# vim: set fileencoding=cp1252 :\nx = '\x80'\n",
			"#!/usr/bin/python\n# vim: set fileencoding=cp1252 :\nx = '€'\n", "cp1252", false, false},
		{"\n# coding: KOI8-R\nx = '\xc1'\n", "\n# coding: KOI8-R\nx = 'а'\n", "koi8-r", false, false},
		{"# coding: gbk\nx = '\xc4\xe3'\n", "# coding: gbk\nx = '你'\n", "gbk", false, false},
		{"# coding: shift_jis\nx = '\x82\xa0'\n", "# coding: shift_jis\nx = 'あ'\n", "shift_jis", false, false},
		{"# coding: utf-8-unix\nx\n", "# coding: utf-8-unix\nx\n", "utf-8-unix", false, false},
		{"x\n# coding: latin-1\n'\xe9'\n", "x\n# coding: latin-1\n'é'\n", "", true, false}, // the first line is code
		{"# coding: cp1252\nx = '\x81'\n", "# coding: cp1252\nx = '\u0081'\n", "cp1252", true, false},
		{"# coding: raw_unicode_escape\nx = '\\u00e9\xe9\\n'\n", "# coding: raw_unicode_escape\nx = 'éé\\n'\n", "raw_unicode_escape", false, false},
		{"# coding: raw-unicode-escape\n# \\u000aimport os\n", "# coding: raw-unicode-escape\n# \nimport os\n", "raw-unicode-escape", false, false},
		{"# coding: raw_unicode_escape\n'\\\\u00e9'\n", "# coding: raw_unicode_escape\n'\\\\u00e9'\n", "raw_unicode_escape", false, false}, // the backslash is one itself
		{"# coding: unicode_escape\nx = '\\x41\\101\\N'\n", "# coding: unicode_escape\nx = '\\x41\\101\\N'\n", "unicode_escape", true, false},
		{"# coding: unicode_escape\nx = '\\x41\\101\\q'\\nimport os\n", "# coding: unicode_escape\nx = 'AA\\q'\nimport os\n", "unicode_escape", false, false},
		{"# coding: utf-7\nx = '+AOk-' +- 1\n", "# coding: utf-7\nx = 'é' + 1\n", "utf-7", false, false},
		{"# coding: utf7\n# +AAo-import os\n", "# coding: utf7\n# \nimport os\n", "utf7", false, false},
		{"# coding: utf-7\nx = 1 + 1\n", "# coding: utf-7\nx = 1 + 1\n", "utf-7", true, false},
		{"# coding: idna\nx\n", "# coding: idna\nx\n", "idna", false, false},
		{"# coding: nonsense\nx\n", "# coding: nonsense\nx\n", "nonsense", true, false},
		{"\xEF\xBB\xBF# coding: latin-1\nx\n", "# coding: latin-1\nx\n", "latin-1", true, true},
		{"x = '\xff'\n", "x = 'ÿ'\n", "", true, false},
		{"", "", "", false, false},
	} {
		f := Decode("a.py", []byte(test.data))
		if f.Text != test.text || f.Encoding != test.encoding || (f.Broken != "") != test.broken || f.BOM != test.mark {
			t.Errorf("%q\n got %q, encoding %q, broken %q, mark %v\nwant %q, %q, %v, %v", test.data,
				f.Text, f.Encoding, f.Broken, f.BOM, test.text, test.encoding, test.broken, test.mark)
		}
	}
}

func TestNotebooksAreJoined(t *testing.T) {
	f := Decode("a.ipynb", []byte(`{"cells": [
		{"cell_type": "markdown", "source": ["text"]},
		{"cell_type": "code", "source": ["import os\n", "x = 1"]},
		{"cell_type": "code", "source": "f(x)\n"},
		{"cell_type": "code", "source": []}], "metadata": {"kernelspec": {"language": "python"}}}`))
	if f.Text != "import os\nx = 1\nf(x)\n\n" || len(f.Cells) != 3 || f.Broken != "" {
		t.Fatalf("got %q with cells %v, %s", f.Text, f.Cells, f.Broken)
	}
	if cell, at := f.CellPosition(17); cell.Number != 2 || at != (Position{1, 2}) {
		t.Errorf("offset 17 is cell %d at %v", cell.Number, at)
	}
	if cell, at := f.CellPosition(11); cell.Number != 1 || at != (Position{2, 2}) {
		t.Errorf("offset 11 is cell %d at %v", cell.Number, at)
	}
	for _, text := range []string{"", "{", "[]", `{"cells": 1}`, `{"metadata": {"language_info": {"name": "R"}}}`} {
		if f := Decode("a.ipynb", []byte(text)); f.Broken == "" || f.Cells == nil {
			t.Errorf("%q is taken for a notebook of Python", text)
		}
	}
}

func TestReadKeepsBothPaths(t *testing.T) {
	abs := filepath.Join(t.TempDir(), "a.py")
	if err := os.WriteFile(abs, []byte("x\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	f, err := Read("shown/a.py", abs)
	if err != nil || f.Path != "shown/a.py" || f.Abs != abs || f.Text != "x\n" {
		t.Errorf("got %+v, %v", f, err)
	}
	if _, err := Read("b.py", abs+"x"); !os.IsNotExist(err) {
		t.Errorf("a missing file gives %v", err)
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte("# coding: gbk\n'\xc4\xe3'\n"), false)
	f.Add([]byte(`{"cells": [{"cell_type": "code", "source": ["a"]}]}`), true)
	f.Fuzz(func(t *testing.T, data []byte, notebook bool) {
		path := "a.py"
		if notebook {
			path = "a.ipynb"
		}
		file := Decode(path, data)
		for _, cell := range file.Cells {
			if cell.Start < 0 || int(cell.Start) > len(file.Text) {
				t.Errorf("cell at %d in a text of %d bytes", cell.Start, len(file.Text))
			}
		}
		file.CellPosition(int32(len(file.Text)))
	})
}

func TestLineCount(t *testing.T) {
	for _, test := range []struct {
		text string
		want int
	}{{"", 0}, {"\n", 1}, {"a", 1}, {"a\n", 1}, {"a\nb", 2}, {"a\r\nb\r\n", 2}, {"a\rb", 2}, {"a\r\r\n\n", 3}} {
		if got := NewFile("f.py", test.text).LineCount(); got != test.want {
			t.Errorf("%q: %d, want %d", test.text, got, test.want)
		}
	}
}

// Columns far out on a line are counted from places that were asked for before, in whatever order they were, also from within
// a code point.
func TestColumnsOnALongLine(t *testing.T) {
	text := "short\n" + strings.Repeat("añ𝔘\xffz", 5000) + "\n" + strings.Repeat("é", 9000)
	f := NewFile("long.py", text)
	random := rand.New(rand.NewPCG(1, 2))
	for range 3000 {
		offset := random.IntN(len(text) + 1)
		start := strings.LastIndexByte(text[:offset], '\n') + 1
		want := Position{strings.Count(text[:offset], "\n") + 1, utf8.RuneCountInString(text[start:offset]) + 1}
		if got := f.Position(int32(offset)); got != want {
			t.Fatalf("byte %d: %v, want %v", offset, got, want)
		}
	}
}

func BenchmarkPositionsOnALongLine(b *testing.B) {
	f := NewFile("long.py", strings.Repeat("é", 500_000))
	for b.Loop() {
		for offset := int32(0); offset < 1_000_000; offset += 200 {
			f.Position(offset)
		}
	}
}
