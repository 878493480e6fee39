package inventory

import (
	"strings"
	"testing"

	"github.com/pelletier/go-toml/v2"

	"github.com/adderstone/adderstone/internal/pep440"
	"github.com/adderstone/adderstone/internal/source"
)

func TestRangesOfOtherToolsAdmitWhatTheySay(t *testing.T) {
	for _, test := range []struct{ format, ecosystem, spec, in, out string }{
		{"pyproject", "pypi", "^1.2.3", "1.2.3 1.9", "1.2.2 2.0 2.0rc1"},
		{"pyproject", "pypi", "^0.2.3", "0.2.3 0.2.9", "0.3.0 0.2.2"},
		{"pyproject", "pypi", "^0.0.3", "0.0.3", "0.0.4"},
		{"pyproject", "pypi", "^0", "0.9", "1.0"},
		{"pyproject", "pypi", "~1.2.3", "1.2.9", "1.3.0"},
		{"pyproject", "pypi", "~1.2", "1.2.9", "1.3.0"},
		{"pyproject", "pypi", "~1", "1.9", "2.0"},
		{"pyproject", "pypi", "1.2.*", "1.2.5", "1.3"},
		{"pyproject", "pypi", "^1.0 || ^3.0", "1.5 3.5", "2.0 4.0"},
		{"pyproject", "pypi", ">= 1.0, < 2", "1.5", "2.0"},
		{"pyproject", "pypi", ">=1.0,!=1.5", "1.4", "1.5"},
		{"requirements", "pypi", "~=1.4.2", "1.4.9", "1.5"},
		{"conda-environment", "conda", "=1.2", "1.2.0 1.2.9", "1.3"},
		{"conda-environment", "conda", "1.2.*", "1.2.9", "1.3"},
		{"conda-environment", "conda", ">=1.7,<2|>=3", "1.8 3.1", "2.5"},
		{"requirements", "pypi", "", "1", ""},
	} {
		p := Package{Format: test.format, Ecosystem: test.ecosystem, Specifier: test.spec}
		allowed, ok := p.Allows()
		if !ok {
			t.Errorf("%q cannot be read", test.spec)
			continue
		}
		for want, versions := range map[bool]string{true: test.in, false: test.out} {
			for version := range strings.FieldsSeq(versions) {
				v, err := pep440.Parse(version)
				if err != nil {
					t.Fatal(err)
				}
				if allowed(v) != want {
					t.Errorf("%s %q allows %s = %v, want %v", test.format, test.spec, version, !want, want)
				}
			}
		}
	}
}

// The library's strict reading is the oracle: where it accepts, parseTOML accepts, and where
// parseTOML accepts, so does the library (which knows more about keys given twice).
func TestTOMLIsReadAsTheLibraryReadsIt(t *testing.T) {
	for _, text := range []string{
		"a = 1\n[b]\nc = [1, {d = 'x'}]\n[[e]]\nf = \"\\u00e9\"\n[[e]]\n[e.g]\nh = 2020-01-01\n",
		"a.b.c = 1\n[x]\ny.z = true\n", "[a]\n[a.b]\n[a.c]\n", "a = \"\"\"\nmulti\n\"\"\"\n", "a = {}\nb = []\n",
		"a = 1\na = 2\n", "[a\n", "a = [1,\n", "= 1\n", "a = 'x\n", "a = 1.0.0\n", "a = 1 b = 2\n", "[[a]]\n[a]\n", "a = 1\n[a]\n",
	} {
		var out map[string]any
		want := toml.Unmarshal([]byte(text), &out) == nil
		_, err := parseTOML(source.NewFile("x.toml", text))
		if got := err == nil; got != want {
			t.Errorf("%q: accepted %v, the library says %v (%v)", text, got, want, err)
		}
	}
}

func TestPlacesInDocuments(t *testing.T) {
	toml, _ := parseTOML(source.NewFile("x", "[a]\nb = [\"one\", 'two']\n"))
	json, _ := parseJSON(source.NewFile("x", "{\"a\": {\"b\": [\"one\", \"two\"]}}"))
	yaml, _ := parseYAML(source.NewFile("x", "a:\n  b:\n    - one\n    - two\n"))
	for name, doc := range map[string]struct {
		root       *value
		text, want string
	}{
		"toml": {toml, "[a]\nb = [\"one\", 'two']\n", "'two'"},
		"json": {json, "{\"a\": {\"b\": [\"one\", \"two\"]}}", "\"two\""},
		"yaml": {yaml, "a:\n  b:\n    - one\n    - two\n", "two"},
	} {
		items := doc.root.list("a", "b")
		if len(items) != 2 || items[1].text != "two" || doc.text[items[1].Start:items[1].End] != doc.want {
			t.Errorf("%s: %+v", name, items)
		}
	}
}
