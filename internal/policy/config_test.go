package policy

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/adderstone/adderstone/internal/finding"
)

func TestConfigErrorsNameThePlaceAndTheNearestWord(t *testing.T) {
	for _, test := range []struct{ path, text, want string }{
		{"adderstone.toml", "fail_on = 'high'\n", `adderstone.toml:1:1: unknown key "fail_on"; did you mean "fail-on"?`},
		{"adderstone.toml", "\n[[paths]]\nmatch = ['x']\ndisabel = []\n", `adderstone.toml:4:1: unknown key "paths.disabel"; did you mean "disable"?`},
		{"adderstone.toml", "fail-on = 'hihg'\n", `adderstone.toml:1: unknown severity "hihg"; did you mean "high"?`},
		{"adderstone.toml", "only = ['flow']\n", `adderstone.toml:1: unknown analysis "flow"; did you mean "flows"?`},
		{"adderstone.toml", "\n\n[severity]\nx = 'hgh'\n", `adderstone.toml:4: unknown severity "hgh"; did you mean "high"?`},
		{"adderstone.toml", "[[paths]]\ndisable = ['x']\n", `adderstone.toml:1: paths needs match, a list of globs`},
		{"adderstone.toml", "\nexclude = ['a/**', '[']\n", `adderstone.toml:2: "[" is no glob`},
		{"pyproject.toml", "[tool.black]\nline-length = 90\n\n[tool.addderstone]\nonly = ['flows']\n", `pyproject.toml:4:2: unknown table "tool.addderstone"; did you mean "tool.adderstone"?`},
		{"adderstone.toml", "exclude = ['']\n", `adderstone.toml:1: "" is no glob`},
		{"adderstone.toml", "[[paths]]\nmatch = ['a{[']\n", `adderstone.toml:2: "a{[" is no glob`},
		{"adderstone.toml", "exclude = 3\n", `adderstone.toml:1:11: "exclude" must be an array of strings: ["…"]`},
		{"adderstone.toml", "[[paths]]\nmatch = 'a/*'\n", `adderstone.toml:2:9: "paths.match" must be an array of strings: ["…"]`},
		{"adderstone.toml", "[rules.weak-hash]\nseverity = 'low'\n", `adderstone.toml:1:2: "rules" must be an array of strings: ["…"]`},
		{"adderstone.toml", "profile = ['audit']\n", `adderstone.toml:1:11: "profile" must be a string`},
		{"adderstone.toml", "severity = 'low'\n", `adderstone.toml:1:12: "severity" must be a table: […]`},
		{"adderstone.toml", "deps = {only-fixable = 'yes'}\n", `adderstone.toml:1:24: a value in "deps" has the wrong type`},
		{"adderstone.toml", "[deps]\nonly-fixable = 'yes'\n", `adderstone.toml:2:16: "deps.only-fixable" must be true or false`},
		{"adderstone.toml", "[deps]\nfailon = 'low'\n", `adderstone.toml:2:1: unknown key "deps.failon"; did you mean "fail-on"?`},
		{"adderstone.toml", "[[deps.ignore]]\nidd = 'x'\n", `adderstone.toml:2:1: unknown key "deps.ignore.idd"; did you mean "id"?`},
		{"pyproject.toml", "[tool.adderstone]\nexclude = 'x'\n", `pyproject.toml:2:11: "exclude" must be an array of strings: ["…"]`},
		{"adderstone.toml", "a = = 1\n", `adderstone.toml:1:5: `},
		{"pyproject.toml", "[tool.other]\nx = 1\n[tool.adderstone]\nexcludes = []\n", `pyproject.toml:4:1: unknown key "excludes"; did you mean "exclude"?`},
		{"pyproject.toml", "[tool.adderstone]\nprofile = 'audits'\n", `pyproject.toml:2: unknown profile "audits"; did you mean "audit"?`},
	} {
		_, err := Parse(test.path, []byte(test.text))
		if err == nil || !strings.HasPrefix(err.Error(), test.want) {
			t.Errorf("%q: got %v, want %s", test.text, err, test.want)
		}
	}
}

func TestOtherTablesOfPyprojectAreNotOurs(t *testing.T) {
	c, err := Parse("pyproject.toml", []byte("[project]\nname = 'adderstone-user'\n[tool.x]\ny = 1\n"))
	if err != nil || c.File != "" {
		t.Errorf("got %+v, %v", c, err)
	}
}

var (
	weakHash = &finding.About{ID: "weak-hash", Family: "crypto", Severity: finding.Medium, Aliases: []string{"B303", "S324"}}
	assert   = &finding.About{ID: "assert-used", Family: "config", Severity: finding.Low, Audit: true}
)

func TestConfigForDecidesByPath(t *testing.T) {
	c, err := Parse("adderstone.toml", []byte(`
enable = ["assert-used"]
severity = {crypto = "low", b303 = "high"}
[[paths]]
match = ["tests/**", "conftest.py"]
disable = ["crypto"]
[[paths]]
match = ["tests/security"]
enable = ["weak-hash"]
severity = {weak-hash = "critical"}
`))
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		path  string
		about *finding.About
		want  Decision
	}{
		{"a.py", weakHash, Decision{true, finding.High, "built in", "adderstone.toml:3"}},
		{"a.py", assert, Decision{true, finding.Low, "adderstone.toml:2", "built in"}},
		{"tests/a.py", weakHash, Decision{false, finding.High, "adderstone.toml:6", "adderstone.toml:3"}},
		{"x/conftest.py", weakHash, Decision{false, finding.High, "adderstone.toml:6", "adderstone.toml:3"}},
		{"tests/security/a.py", weakHash, Decision{true, finding.Critical, "adderstone.toml:9", "adderstone.toml:10"}},
	} {
		if got := c.For(test.path, test.about); got != test.want {
			t.Errorf("%s in %s: %+v, want %+v", test.about.ID, test.path, got, test.want)
		}
	}
	if got := new(Config).For("a.py", assert); got.On {
		t.Errorf("an audit rule is on by default: %+v", got)
	}
}

func TestUnknownRulesAreErrors(t *testing.T) {
	c, err := Parse("adderstone.toml", []byte("\ndisable = ['weak-hsh']\n"))
	if err != nil {
		t.Fatal(err)
	}
	err = c.CheckRules([]*finding.About{weakHash, assert})
	if want := `adderstone.toml:2: unknown rule "weak-hsh"; did you mean "weak-hash"?`; err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}

func TestLoadFindsTheNearestConfiguration(t *testing.T) {
	dir := t.TempDir()
	deep := filepath.Join(dir, "a", "b")
	for name, text := range map[string]string{
		".git/HEAD": "", "adderstone.toml": "fail-on = 'high'\n", "a/pyproject.toml": "[tool.adderstone]\nfail-on = 'low'\n",
		"a/b/pyproject.toml": "[project]\nname = 'x'\n",
	} {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.MkdirAll(deep, 0o755); err != nil {
		t.Fatal(err)
	}
	for folder, want := range map[string]string{deep: "low", dir: "high"} {
		if c, err := Load("", folder); err != nil || c.FailOn != want {
			t.Errorf("%s: %+v, %v, want fail-on %s", folder, c, err, want)
		}
	}
	if _, err := Load(filepath.Join(dir, "nowhere.toml"), dir); err == nil {
		t.Error("a named configuration that does not exist is no error")
	}
}
