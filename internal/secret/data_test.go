package secret

import (
	"crypto/sha256"
	"fmt"
	"strings"
	"testing"

	"github.com/adderstone/adderstone/rules"
)

func TestNameWithManyValuesIsAColumnOfData(t *testing.T) {
	r, err := Load(rules.Files)
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name       string
		rows, want int
	}{
		{"salt", 3, 3},
		{"salt", manyValues + 1, 0},
		{"api_token", manyValues + 1, manyValues + 1}, // a list of credentials is one
	} {
		var b strings.Builder
		for i := range test.rows {
			fmt.Fprintf(&b, "{\"version\": %d,\n \"%s\": \"%x\"}\n", i, test.name, sha256.Sum256(fmt.Append(nil, test.name, i)))
		}
		if got := len(r.ScanText("flags.json", b.String())); got != test.want {
			t.Errorf("%d values of %s: %d found, want %d", test.rows, test.name, got, test.want)
		}
	}
}

func TestPasswordsOfFactoriesAreMadeUp(t *testing.T) {
	r, err := Load(rules.Files)
	if err != nil {
		t.Fatal(err)
	}
	const text = "user = UserFactory(name=\"ada\", password=\"{PLAIN}Tulpe77\")\n"
	for name, want := range map[string]int{"shop/users.py": 1, "shop/factories.py": 0} {
		if got := len(r.ScanText(name, text)); got != want {
			t.Errorf("%s: %d found, want %d", name, got, want)
		}
	}
}
