package policy

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

var sql = &finding.About{ID: "sql-injection", Family: "injection", Severity: finding.High, CWE: 89,
	Aliases: []string{"B608", "S608", "py/sql-injection", "python.lang.security.audit.sqli", "W8608"}}

// at returns a finding of sql-injection at the first place of a piece of text.
func at(f *source.File, text string) finding.Finding {
	i := int32(strings.Index(f.Text, text))
	return finding.Finding{About: sql, Severity: sql.Severity, Place: source.Place{File: f, Range: source.Range{Start: i, End: i + int32(len(text))}}}
}

// fingerprintOf is the fingerprint of the finding at a piece of a program's text.
func fingerprintOf(t *testing.T, program, text string) string {
	t.Helper()
	f := source.NewFile("a.py", program)
	if !strings.Contains(program, text) {
		t.Fatalf("%q has no %q", program, text)
	}
	findings := []finding.Finding{at(f, text)}
	Stamp(f, syntax.Parse(f), findings)
	return findings[0].Fingerprint
}

func TestFingerprintSurvivesWhatIsNotTheCode(t *testing.T) {
	const program = "import db\n\nclass A:\n    def run(self, name):\n        db.execute('SELECT ' + name, (1, 2))\n"
	want := fingerprintOf(t, program, "db.execute")
	for _, same := range []string{
		"\n\n# a remark\nimport db\n\n\nclass A:\n    x = 1\n\n    def other(self): pass\n    def run(self, name):\n        db.execute('SELECT ' + name, (1, 2))\n",
		"import db\nclass A:\n  def run(self, name, more=None):\n    if name:\n        db.execute(  # why\n            'SELECT '\n            + name,\n            (1, 2,),\n        )\n",
		"import db\r\nclass A:\r\n\tdef run(self, name):\r\n\t\tdb.execute('SELECT ' + name, (1, 2))\r\n",
	} {
		if got := fingerprintOf(t, same, "db.execute"); got != want {
			t.Errorf("changed by\n%s", same)
		}
	}
	for _, different := range []string{
		"import db\nclass A:\n    def run(self, name):\n        db.execute('SELECT  ' + name, (1, 2))\n",    // the text of a string
		"import db\nclass A:\n    def walk(self, name):\n        db.execute('SELECT ' + name, (1, 2))\n",    // another definition
		"import db\nclass A:\n    def run(self, name):\n        db.execute('SELECT ' + name, (1, 3))\n",     // an argument
		"import db\nclass A:\n    def run(self, name):\n        x = db.execute('SELECT ' + name, (1, 2))\n", // the statement around it
	} {
		if got := fingerprintOf(t, different, "db.execute"); got == want {
			t.Errorf("not changed by\n%s", different)
		}
	}
}

func TestFingerprintOfCompoundStatementsIsTheirHeader(t *testing.T) {
	a := fingerprintOf(t, "if run(x):\n    a = 1\nelse:\n    b = 2\n", "run(x)")
	if b := fingerprintOf(t, "if run(x):\n    c = 1\n", "run(x)"); a != b {
		t.Error("the body of an if changed the fingerprint of its condition")
	}
	handler := fingerprintOf(t, "try:\n    f()\nexcept run(x):\n    g()\n", "run(x)")
	if other := fingerprintOf(t, "try:\n    h()\nexcept run(x):\n    i()\n", "run(x)"); handler != other {
		t.Error("the body of a try changed the fingerprint of its handler")
	}
	decorated := fingerprintOf(t, "@run(x)\ndef f(): return 1\n", "run(x)")
	if other := fingerprintOf(t, "@run(x)\ndef f(): return 2\n", "run(x)"); decorated != other {
		t.Error("the body of a function changed the fingerprint of its decorator")
	}
}

func TestNormalizeKeepsWordsApart(t *testing.T) {
	for text, want := range map[string]string{
		"a  in  b":               "a in b",
		"f( a , b , )":           "f(a,b)",
		"x = 'a  b'  'c'":        "x='a  b''c'",
		"x = \\\n  1":            "x=1",
		"x = '''a\n  # b'''  #c": "x='''a\n  # b'''",
		"not  x":                 "not x",
	} {
		f := source.NewFile("a.py", text)
		if got := normalize(text, source.Range{End: int32(len(text))}, syntax.Parse(f).Comments); got != want {
			t.Errorf("%q becomes %q, want %q", text, got, want)
		}
	}
}

func TestCommentsThatAllow(t *testing.T) {
	for _, test := range []struct {
		program string
		allowed bool
	}{
		{"run(x)  # nosec", true},
		{"run(x)  # nosec B608", true},
		{"run(x)  # nosec: B608, B101", true},
		{"run(x)  # nosec B101", false},
		{"run(x)  #nosec because it is fine", true},
		{"run(x)  # noqa: S608", true},
		{"run(x)  # NOQA:E501,S608", true},
		{"run(x)  # noqa: E501", false},
		{"run(x)  # noqa", false},
		{"# ruff: noqa: S608\n\n\nrun(x)", true},
		{"run(x)  # nosemgrep", true},
		{"# nosemgrep: sqli\nrun(x)", true},
		{"run(x)  # nosemgrep: python.lang.security.audit.sqli", true},
		{"run(x)  # nosemgrep: other", false},
		{"run(x)  # pylint: disable=sql-injection", true},
		{"# pylint: disable=sql-injection\ny = 1\nrun(x)", true},
		{"def f():\n    # pylint: disable=sql-injection\n    y = 1\nrun(x)", false},
		{"# pylint: disable-next=sql-injection\nrun(x)", true},
		{"# pylint: disable=sql-injection\ny = 1\n# pylint: enable=sql-injection\nrun(x)", false},
		{"# pylint: disable=sql-injection, other\n# pylint: enable=other\nrun(x)", true},
		{"# pylint: disable=sql-injection\nif x:\n    # pylint: enable=all\n    y = 1\nrun(x)", true},
		{"# pylint: disable=sql-injection\n# pylint: enable=sql-injection\n# pylint: disable=sql-injection\nrun(x)", true},
		{"# pylint: disable=sql-injection\n# pylint: disable=sql-injection\n# pylint: enable=sql-injection\nrun(x)", false},
		{"# pylint: disable=sql-injection\nif x:\n    # pylint: disable=sql-injection\n    # pylint: enable=sql-injection\n    run(x)", false},
		{"# ruff: disable[S608]\n# pylint: enable=all\nrun(x)", true},
		{"# ruff: noqa: S608\n# ruff: enable[S608]\nrun(x)", true},
		{"run(x)  # pylint: disable=other, disable=sql-injection", true},
		{"run(x)  # pylint:disable=other,sql-injection # words", true},
		{"class A:  # pylint: disable=sql-injection\n    y = 1\n    run(x)", true},
		{"class A:  # pylint: disable=sql-injection\n    y = 1\nrun(x)", false},
		{"def f():  # pylint: disable=sql-injection\n    y = 1\n    run(x)", false},
		{"# pylint: skip-file\n\nrun(x)", true},
		{"y = 1\nrun(x)\ny = 2  # pylint: disable=all", true},
		{"run(x)  # noqa: S6", true},
		{"run(x)  # noqa: S7", false},
		{"run(x)  # nosec hardcoded_sql_expressions", true},
		{"run(x)  # nosec assert_used", false},
		{"run(x)  # nosec the_text is_constant", true}, // no test's name, so Bandit takes it for every test
		{"run(x)  # ruff: ignore[S608]", true},
		{"run(x)  # ruff: ignore[S102]", false},
		{"run(x)  # ruff:ignore[E501, hardcoded-sql-expressions] why", true},
		{"# ruff: ignore[S608]\nrun(x)", true},
		{"y = 1\nrun(x)\n# ruff: file-ignore[S608]", true},
		{"# ruff: disable[S608]\ny = 1\nrun(x)", true},
		{"# ruff: disable[S608]\ny = 1\n# ruff: enable[S608]\nrun(x)", false},
		{"def f():\n    # ruff: disable[S608]\n    y = 1\nrun(x)", false},
		{"run(x)  # adderstone: allow[sql-injection] a reason", true},
		{"run(x)  # adderstone: allow[sql-injection] -", false},
		{"run(x)  # type: ignore # adderstone: allow[B608] a reason", true},
		{"run(x)  # adderstone: allow[other, sql-injection] a reason", true},
		{"run(x)  # adderstone: allow[sql-injection] until=2026-01-01 today", true},
		{"run(x)  # adderstone: allow[sql-injection] until=2025-12-31 yesterday", false},
		{"run(x)  # adderstone: allow[sql-injection]", false},
		{"run(x)  # adderstone: allow[sql-injection] until=2027-01-01", false},
		{"run(x)  # adderstone: allow[other] a reason", false},
		{"run(x)  # adderstone: allow sql-injection", false},
		{"# adderstone: allow[sql-injection] a reason\n# and a word more\nrun(x)", true},
		{"# adderstone: allow[sql-injection] a reason\n\nrun(x)", false},
		{"y = 1  # adderstone: allow[sql-injection] the line above\nrun(x)", false},
		{"y = [\n    1,  # nosec\n    2,\n    run(x),\n    3,\n]", false},
		{"y = [\n    1,\n    run(x),\n]  # nosec", true},
		{"if run(x):\n    y = 1  # nosec", false},
		{"s = '# nosec'; run(x)", false},
	} {
		f := source.NewFile("a.py", test.program+"\n")
		d := Decisions{Config: &Config{}, Today: "2026-01-01"}
		got := d.Decide(f, syntax.Parse(f), []finding.Finding{at(f, "run(x)")})
		i := slices.IndexFunc(got, func(f finding.Finding) bool { return f.About == sql })
		if allowed := got[i].State == finding.Allowed; allowed != test.allowed {
			t.Errorf("%q: allowed %v, want %v", test.program, allowed, test.allowed)
		}
	}
}

func TestOtherFilesKnowOurCommentOnly(t *testing.T) {
	for text, allowed := range map[string]bool{
		"<!-- adderstone: allow[sql-injection] shown to nobody -->\nrun(x)\n": true,
		"run(x) {# adderstone: allow[sql-injection] shown to nobody #}\n":     true,
		"run(x) <!-- adderstone: allow[sql-injection] -->\n":                  false,
		"run(x)  # nosec\n": false,
	} {
		f := source.NewFile("a.html", text)
		d := Decisions{Config: &Config{}, Today: "2026-01-01"}
		got := d.Decide(f, nil, []finding.Finding{at(f, "run(x)")})
		if got[0].State == finding.Allowed != allowed {
			t.Errorf("%q: %v", text, got[0].State)
		}
	}
}

func TestUnusedIsSaidOnlyOfRulesThatRan(t *testing.T) {
	f := source.NewFile("a.py", "y = 1  # adderstone: allow[sql-injection] a reason\n")
	other := &finding.About{ID: "other"}
	for _, test := range []struct {
		ran  []*finding.About
		want int
	}{{[]*finding.About{sql}, 1}, {[]*finding.About{other}, 0}} {
		d := Decisions{Config: &Config{}, Ran: test.ran, Known: []*finding.About{sql, other}}
		if got := d.Decide(f, syntax.Parse(f), nil); len(got) != test.want {
			t.Errorf("with %s: %d findings, want %d", test.ran[0].ID, len(got), test.want)
		}
	}
}

func TestOneFindingForOneWeakness(t *testing.T) {
	f := source.NewFile("a.py", "run(x)  # nosec B602\n")
	shell := &finding.About{ID: "subprocess-shell-true", Severity: finding.High, Aliases: []string{"B602"}}
	flow := at(f, "run(x)")
	flow.Trace = []finding.Step{{Place: flow.Place, Message: "comes from the request"}}
	pattern := at(f, "run(x)")
	pattern.About = shell
	d := Decisions{Config: &Config{}, Group: func(*finding.About) string { return "command" }}
	got := d.Decide(f, syntax.Parse(f), []finding.Finding{pattern, flow})
	if len(got) != 1 || got[0].About != sql || got[0].State != finding.Allowed {
		t.Errorf("got %+v", got)
	}
	c, err := Parse("adderstone.toml", []byte("disable = ['sql-injection']\n"))
	if err != nil {
		t.Fatal(err)
	}
	d.Config = c
	got = d.Decide(f, syntax.Parse(f), []finding.Finding{pattern, flow})
	if len(got) != 1 || got[0].About != shell {
		t.Errorf("with the flow rule off: %+v", got)
	}
}

// A comment was written for a tool that saw the call only; what we say of it may be another rule for the same weakness.
func TestCommentForARuleOfTheSameWeakness(t *testing.T) {
	built := &finding.About{ID: "sql-text-built", Aliases: []string{"B611"}}
	for program, want := range map[string]bool{
		"run(x)  # nosec B611\n":                                 false,
		"run(x)  # nosec B102\n":                                 true,
		"run(x)  # adderstone: allow[sql-text-built] a reason\n": true,
	} {
		f := source.NewFile("a.py", program)
		d := Decisions{Config: &Config{}, Known: []*finding.About{sql, built}, Group: func(about *finding.About) string {
			if about == built {
				return sql.ID
			}
			return about.ID
		}}
		got := d.Decide(f, syntax.Parse(f), []finding.Finding{at(f, "run(x)")})
		i := slices.IndexFunc(got, func(f finding.Finding) bool { return f.About == sql })
		if isNew := got[i].State == finding.New; isNew != want {
			t.Errorf("%q: new is %v", program, isNew)
		}
	}
}

func TestWeakFlowTakesNothingFromASurePattern(t *testing.T) {
	f := source.NewFile("a.py", "unpack(x)\n")
	flow, pattern := at(f, "unpack(x)"), at(f, "unpack(x)")
	flow.Severity, flow.Trace = finding.Low, []finding.Step{{Place: flow.Place, Message: "is what another server answers"}}
	pattern.Severity = finding.High
	d := Decisions{Config: &Config{}, Group: func(*finding.About) string { return "unpacked" }}
	for audit, want := range map[bool]finding.Severity{false: finding.High, true: finding.Low} {
		pattern.About = &finding.About{ID: "unpacked-unfiltered", Audit: audit}
		for _, found := range [][]finding.Finding{{pattern, flow}, {flow, pattern}} {
			got := d.Decide(f, syntax.Parse(f), found)
			if len(got) != 1 || got[0].About != sql || got[0].Severity != want {
				t.Errorf("a pattern for audits %v: got %+v, want %v", audit, got, want)
			}
		}
	}
}

func TestSecretStandsForTheRuleOnItsLine(t *testing.T) {
	f := source.NewFile("a.py", "login(password=\"hG7$kq2-vR\")\nlogin(password=\"x\")\n")
	secret := at(f, "hG7$kq2-vR")
	secret.Secret = &finding.Secret{}
	first, second := at(f, "login(password=\"hG"), at(f, "login(password=\"x")
	d := Decisions{Config: &Config{}, Group: func(*finding.About) string { return "hard-coded-secret" }}
	got := d.Decide(f, syntax.Parse(f), []finding.Finding{first, secret, second})
	if len(got) != 2 || got[0].Secret == nil || got[1].Place != second.Place {
		t.Errorf("got %+v", got)
	}
}

func TestBaselineCoversOneFindingAndItsSources(t *testing.T) {
	f := source.NewFile("a.py", "run(x)\n")
	g := source.NewFile("b.py", "run(x)\n")
	flow := func(file *source.File, sources ...string) finding.Finding {
		fd := at(file, "run(x)")
		fd.Sources, fd.Fingerprint = sources, "1"
		return fd
	}
	accepted := NewBaseline([]finding.Finding{flow(f, "args", "form")})
	var written strings.Builder
	if err := accepted.Write(&written); err != nil {
		t.Fatal(err)
	}
	here, nowhere := func(string) bool { return false }, func(string) bool { return true }
	for _, test := range []struct {
		name     string
		gone     func(string) bool
		findings []finding.Finding
		want     string
	}{
		{"the same", here, []finding.Finding{flow(f, "args", "form")}, "known"},
		{"fewer sources", here, []finding.Finding{flow(f, "form")}, "known"},
		{"a new source", here, []finding.Finding{flow(f, "args", "cookies")}, "new"},
		{"two of them", here, []finding.Finding{flow(f, "args"), flow(f, "args")}, "known new"},
		{"in another file", here, []finding.Finding{flow(g, "args")}, "new"},
		{"in a renamed file", nowhere, []finding.Finding{flow(g, "args")}, "known"},
		{"copied to another file", here, []finding.Finding{flow(g, "args"), flow(f, "args")}, "new known"},
	} {
		accepted.Mark(test.findings, test.gone, nil)
		var states []string
		for _, fd := range test.findings {
			states = append(states, fd.State.String())
		}
		if got := strings.Join(states, " "); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

func TestThreshold(t *testing.T) {
	low := []finding.Finding{{Severity: finding.Low}}
	known := []finding.Finding{{Severity: finding.Critical, State: finding.Known}}
	for _, test := range []struct {
		findings []finding.Finding
		failOn   string
		want     bool
	}{{low, "low", true}, {low, "medium", false}, {low, "never", false}, {known, "low", false}} {
		if got := Reaches(test.findings, test.failOn); got != test.want {
			t.Errorf("%v at %s: %v", test.findings[0].Severity, test.failOn, got)
		}
	}
}

func FuzzNormalize(f *testing.F) {
	f.Add("f(a, 'b', # c\n)", int32(0), int32(10))
	f.Add("x = \"\"\"", int32(3), int32(7))
	f.Fuzz(func(t *testing.T, text string, start, end int32) {
		file := source.NewFile("a.py", text)
		tree := syntax.Parse(file)
		start = max(0, min(start, int32(len(text))))
		normalize(text, source.Range{Start: start, End: max(start, end)}, tree.Comments)
		statementAt(tree, start)
		ReadAllows(tree)
		ReadTextAllows(file)
	})
}

func FuzzParseConfig(f *testing.F) {
	f.Add("pyproject.toml", "[tool.adderstone]\nexclude = ['a']\n")
	f.Add("adderstone.toml", initial)
	f.Fuzz(func(t *testing.T, path, text string) {
		if c, err := Parse(path, []byte(text)); err == nil {
			c.For("a.py", sql)
		}
	})
}

const initial = "profile = 'audit'\n[severity]\nx = 'low'\n[[paths]]\nmatch = ['**']\n"

// FuzzBaseline reads a baseline as it lies in a repository, and marks with it.
func FuzzBaseline(f *testing.F) {
	f.Add(`{"version": 1, "findings": [{"rule": "sql-injection", "path": "a.py", "fingerprint": "ab"}]}`)
	f.Add(`{"version": 1, "findings": [null, {"fingerprint": ""}]}`)
	f.Fuzz(func(t *testing.T, text string) {
		path := filepath.Join(t.TempDir(), "baseline.json")
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		if b, err := ReadBaseline(path); err == nil {
			b.Mark([]finding.Finding{{About: sql, Fingerprint: "ab"}}, func(string) bool { return true }, func(string) bool { return false })
			b.Added(&Baseline{})
		}
	})
}

// Comments are looked up by line: as many comments as findings must not take the time of both multiplied.
func TestManyAllowComments(t *testing.T) {
	for _, lines := range []string{"run(x)  # nosec\n", "# ruff: disable[S608]\nrun(x)\n# ruff: enable[S608]\n", "# pylint: disable=a\n# pylint: enable=b\n# nosemgrep\n"} {
		decide := func(times int) time.Duration {
			f := source.NewFile("a.py", strings.Repeat(lines, times))
			var findings []finding.Finding
			for n := 1; n < f.LineCount(); n++ {
				if at := f.LineRange(n).Start; strings.HasPrefix(f.Text[at:], "run") {
					findings = append(findings, finding.Finding{About: sql, Place: source.Place{File: f, Range: source.Range{Start: at, End: at + 6}}})
				}
			}
			tree := syntax.Parse(f)
			began := time.Now()
			d := Decisions{Config: &Config{}}
			d.Decide(f, tree, findings)
			return time.Since(began)
		}
		// Beside each other, since a busy machine slows both down; in proportion to the square it were 256 times as long.
		few, many := decide(500), decide(8000)
		for tries := 0; many > 128*few && tries < 3; tries++ {
			few, many = decide(500), min(many, decide(8000))
		}
		if many > 128*few {
			t.Errorf("%q: %d times as many take %s instead of %s", lines, 16, many, few)
		}
	}
}
