package deps

import (
	"strings"
	"testing"

	"github.com/adderstone/adderstone/internal/pep440"
)

func TestRangesAreWidenedInTheirOwnOperators(t *testing.T) {
	for _, test := range []struct{ text, to, want string }{
		{`flask<3`, "3.1.3", `flask>=3.1.3,<4`},
		{`flask>=1,<2.0`, "3.1.3", `flask>=3.1.3,<4.0`},
		{`flask >= 1.0, < 3.1 ; python_version > "3"  # why`, "3.1.3", `flask >= 3.1.3, < 3.2 ; python_version > "3"  # why`},
		{`flask<5,>=1`, "3.1.3", `flask<5,>=3.1.3`},
		{`flask[async] ~= 2.0.1`, "3.1", `flask[async] ~= 3.1`},
		{`flask~=2.0`, "3", `flask~=3.0`},
		{`zope.interface2>1,!=1.5`, "3.1.3", `zope.interface2>=3.1.3,!=1.5`},
		{`flask==2.*`, "3.1.3", `flask==3.*`},
		{`flask<=2.0.1`, "3.1.3", `flask>=3.1.3,<3.1.4`},
		{`"^2.0"`, "3.1.3", `"^3.1.3"`},
		{`"~2"`, "3.1.3", `"~3.1.3"`},
		{`'2.0.*'`, "3.1.3", `'3.1.*'`},
		{`"^1.0 || ^2.0"`, "3.1.3", ""},
		{`flask<2.0a1`, "3.1.3", ""},
		{`flask`, "3.1.3", ""},
	} {
		got, _ := widened(test.text, mustParse(t, test.to))
		if got != test.want {
			t.Errorf("%s to %s: got %q, want %q", test.text, test.to, got, test.want)
		}
	}
}

func mustParse(t *testing.T, text string) pep440.Version {
	t.Helper()
	v, err := pep440.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// FuzzWidened holds that what stands behind the range is kept, whatever the range is.
func FuzzWidened(f *testing.F) {
	f.Add(`flask>=1,<2 ; python_version > "3"`, "3.1.3")
	f.Add(`"2.0.*"`, "1!3.0rc1")
	f.Fuzz(func(t *testing.T, text, version string) {
		to, err := pep440.Parse(version)
		if err != nil {
			return
		}
		if changed, ok := widened(text, to); ok && !strings.HasSuffix(changed, text[len(withoutMarker(text)):]) {
			t.Errorf("%q to %s: %q", text, version, changed)
		}
	})
}
