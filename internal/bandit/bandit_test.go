package bandit

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestQuirks holds what Bandit does and one would not guess.
func TestQuirks(t *testing.T) {
	checker := New(&Config{}, Profile{}, false, 3)
	for _, test := range []struct {
		name, code string
		want       []string // id, line, lines, column
	}{
		{"nosec takes the last of a list without blanks", "assert 1  # nosec B101,B602\n", []string{"B101 1 1-1 0"}},
		{"an unknown word in nosec suppresses all", "assert 1  # nosec because\n", nil},
		{"nosec on any line of a call", "exec(\n  x,\n)  # nosec\n", nil},
		{"relative imports count as absolute ones", "from .pickle import x\n", []string{"B403 1 1-1 0"}},
		{"aliases are followed in the order of the text", "loads(x)\nfrom pickle import loads\nloads(x)\n", []string{"B403 2 2-2 0", "B301 3 3-3 0"}},
		{"a timeout that is a call is none", "import requests\nrequests.get(u, timeout=t())\n", []string{"B113 2 2-2 0"}},
		{"defaults before a slash shift the others", "def f(a='x', /, token='y'): pass\n", []string{"B107 1 1-1 0"}},
		{"async functions are not looked at", "async def f(token='y'): pass\n", nil},
		{"a docstring is no string", "'0.0.0.0'\n", nil},
		{"strings in default arguments have the lines of all arguments", "def f(a,\n      b='/tmp/x',\n      c=3): pass\n", []string{"B108 2 1-3 8"}},
		{"bodies come before decorators", "@d('/tmp/a')\ndef f():\n    g('/tmp/b')\n", []string{"B108 3 3-3 6", "B108 1 1-1 3"}},
		{"members from a method raise", "import tarfile\nt.extractall(members=a.b())\n", nil},
		{"a part of an f-string reports once", "q = f'select {a} from {b} where {c}'\n", []string{"B608 1 1-1 6"}},
		{"direction marks", "x = 1\n# \u202e\n", []string{"B613 2 2-2 3"}},
		{"any function with chmod in its name", "my_chmods(f, 0o777)\n", []string{"B103 1 1-1 0"}},
		{"any function with extractall in its name", "import tarfile\nx.extractall_of(a)\n", []string{"B202 2 2-2 0"}},
		{"__import__ that is something else", "from x import y as __import__\n__import__('pickle')\n", []string{"B403 2 2-2 0"}},
		{"shell for any function", "go(x, shell=True)\n", []string{"B604 1 1-1 0"}},
		{"nosec behind a lone carriage return is not seen", "assert x  # nosec\nx = 1\r\nx = 2\ry = 3\nassert x  # nosec\n", []string{"B101 5 5-5 0"}},
		{"too deep to walk", "x = a" + strings.Repeat(".b", 986) + "\nassert x\n", nil},
	} {
		var got []string
		for _, r := range checker.Check("app.py", []byte(test.code)).Issues {
			got = append(got, fmt.Sprintf("%s %d %d-%d %d", r.ID, r.Line, r.Lines.First, r.Lines.Last, r.Column))
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: %q gives %v, want %v", test.name, test.code, got, test.want)
		}
	}
}

func TestGlob(t *testing.T) {
	for _, test := range []struct {
		glob, path string
		want       bool
	}{
		{"*.py", "a/b.py", true}, {"*.py", "a.pyc", false}, {"*/tests/*", "a/tests/b.py", true},
		{"a?c", "abc", true}, {"[!a]*", "abc", false}, {"[a-c]x", "bx", true}, {"[", "[", true}, {"*a*b", "xaxxb", true}, {"*a*b", "xaxx", false},
	} {
		if got := matchGlob(test.glob, test.path); got != test.want {
			t.Errorf("%q matches %q = %v, want %v", test.glob, test.path, got, test.want)
		}
	}
}

// TestBaselineInOtherWords reads a result that Bandit itself has written.
func TestBaselineInOtherWords(t *testing.T) {
	report := &Report{Files: []*FileReport{New(&Config{}, Profile{}, false, 3).Check("a.py", []byte("password = 'x1'\ntoken = 'x2'\n"))}}
	report.Collect([]BaselineIssue{{"a.py", "LOW", "MEDIUM", "Another wording: 'x1'", "hardcoded_password_string", "B105", 259}})
	if len(report.Results) != 1 || report.Results[0].Line != 2 {
		t.Errorf("got %d results, want only that of line 2", len(report.Results))
	}
}

func FuzzCheck(f *testing.F) {
	checker := New(&Config{}, Profile{}, false, 3)
	f.Add([]byte("from django.utils.safestring import mark_safe\ndef f():\n  a, b = 1, 'x'\n  mark_safe('%s' % (a, *b))\n"))
	f.Add([]byte("import subprocess as s\ns.run(['tar', {1}, *x], shell={**a})  # nosec: B602, x\n"))
	f.Fuzz(func(t *testing.T, data []byte) { checker.Check("a.py", data) })
}

func TestTestsGoOnBehindOneThatRaises(t *testing.T) {
	checker := New(&Config{}, Profile{}, false, 3)
	checker.tests[kindAssert] = []*test{
		{id: "B1", function: "first", run: func(*visitor) *Issue { panic(raised{"no value"}) }},
		{id: "B2", function: "second", run: func(*visitor) *Issue { return found(Low, Low, 1, "it is there") }},
		{id: "B3", function: "third", run: func(*visitor) *Issue { panic(raised{"no value"}) }},
	}
	report := checker.Check("m.py", []byte("x = 1\nassert x\n"))
	if len(report.Issues) != 1 || report.Issues[0].ID != "B2" || report.Issues[0].Line != 2 {
		t.Errorf("got %v, want B2 on line 2", report.Issues)
	}
	if len(report.Log) != 2 {
		t.Errorf("got %v, want a line for each that raised", report.Log)
	}
}

func TestBaselineTellsWordingsApart(t *testing.T) {
	source := "import requests\nrequests.get(u)\nrequests.get(u, timeout=None)\n"
	report := &Report{Files: []*FileReport{New(&Config{}, Profile{}, false, 3).Check("a.py", []byte(source))}}
	report.Collect([]BaselineIssue{{"a.py", "MEDIUM", "LOW", "Call to requests with timeout set to None", "request_without_timeout", "B113", 400}})
	if len(report.Results) != 1 || report.Results[0].Line != 2 {
		t.Errorf("got %d results, want only that of line 2", len(report.Results))
	}
}

func TestConfigurationThatNamesNoTests(t *testing.T) {
	for name, text := range map[string]string{
		"the tests are letters":                "tests: B101\n",
		"an old test has lost its data":        "profiles: {old: {include: [blacklist_calls]}}\n",
		"one that is not asked for counts too": "profiles: {new: {include: [B101]}, old: {exclude: [blacklist_import_func]}}\n",
	} {
		path := filepath.Join(t.TempDir(), "bandit.yaml")
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		config, err := ReadConfig(path)
		if err != nil {
			continue
		}
		profile, err := config.Profile("")
		if err != nil {
			t.Fatal(err)
		}
		if !New(config, profile, false, 3).Empty() {
			t.Errorf("%s: tests would run", name)
		}
	}
}

func TestKeySizesAreReadTogether(t *testing.T) {
	for text, want := range map[string]int{
		"weak_cryptographic_key: {weak_key_size_rsa_high: 4096, weak_key_size_rsa_medium: 8192}\n": 0,
		"assert_used: {}\n": 1,
	} {
		path := filepath.Join(t.TempDir(), "bandit.yaml")
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		config, err := ReadConfig(path)
		if err != nil {
			t.Fatal(err)
		}
		report := New(config, Profile{Include: []string{"B505"}}, false, 3).Check("a.py", []byte("from Crypto.PublicKey import RSA\nRSA.generate(1024)\n"))
		if len(report.Issues) != want {
			t.Errorf("%s: %d results, want %d", text, len(report.Issues), want)
		}
	}
}

func TestCustomTemplates(t *testing.T) {
	checker := New(&Config{}, Profile{}, false, 3)
	for template, want := range map[string]string{
		"{line:>4}|{test_id!r}|{{x}}": "   1|'B102'|{x}\n",
		"{nope} {severity:8}|":        "nope MEDIUM  |\n",
		"{line!s:^7}":                 "", // refused
		"":                            "", // refused: no tags
	} {
		var out strings.Builder
		report := &Report{Template: &template, Files: []*FileReport{checker.Check("a.py", []byte("exec(x)\n"))}}
		report.Collect(nil)
		if err := Custom(&out, report); (err != nil) != (want == "") || out.String() != want {
			t.Errorf("%q gives %q, %v; want %q", template, out.String(), err, want)
		}
	}
}

// TestIndexOfCallsLosesNothing asks all tests about calls of all functions that any test knows, and finds no more than
// those asked by the name of the function do.
func TestIndexOfCallsLosesNothing(t *testing.T) {
	path := filepath.Join(t.TempDir(), "bandit.yaml")
	text := "shell_injection: {subprocess: [a.own_run], shell: [own_shell], no_shell: [os.execv]}\nmarkupsafe_xss: {extend_markup_names: [a.Own]}\n"
	if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	configured, err := ReadConfig(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, config := range []*Config{{}, configured} {
		indexed, all := New(config, Profile{}, false, 3), New(config, Profile{}, false, 3)
		functions := []string{"own_run", "a.own_run", "own_shell", "a.Own", "x().extra", "x.app.run", "hashlib.md5", "requests.get", "httpx.Client", "flask.Markup", "x.fchmod", "other", "x()"}
		for name := range indexed.badCalls {
			functions = append(functions, name)
		}
		for name := range indexed.calls {
			functions = append(functions, name, "x."+name)
		}
		for _, list := range indexed.shell.functions {
			for name := range list {
				functions = append(functions, name)
			}
		}
		slices.Sort(functions)
		source := "import flask, paramiko, tarfile, yaml, torch, transformers, django.db.models, django.utils.safestring\n"
		for _, function := range functions {
			for _, arguments := range []string{"", "a", "'x', 0o777", "a, shell=True, debug=True", "password='x', verify=False", "method='SSLv3_METHOD', **k", "[{1}], key_size=512", "{[]}, a={[]}"} {
				source += function + "(" + arguments + ")\n"
			}
			all.calls[lastName(function)] = all.tests[kindCall]
		}
		all.calls[""] = all.tests[kindCall]
		got, want := indexed.Check("a.py", []byte(source)), all.Check("a.py", []byte(source))
		if len(want.Issues) < 100 || len(got.Issues) != len(want.Issues) {
			t.Fatalf("%d results by name, %d by all tests (%s)", len(got.Issues), len(want.Issues), want.Error)
		}
		for i, issue := range want.Issues {
			if got.Issues[i].ID != issue.ID || got.Issues[i].Line != issue.Line {
				t.Errorf("result %d is %s in line %d by name, %s in line %d by all tests", i, got.Issues[i].ID, got.Issues[i].Line, issue.ID, issue.Line)
			}
		}
	}
}

func TestIniFilesBelowTargets(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"a/.bandit", "a/x.bandit", "b/.bandit/x.py", "c.py"} {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), nil, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	var folders Folders
	if got, want := folders.Ini([]string{dir, filepath.Join(dir, "c.py")}), []string{dir + "/a/.bandit"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
