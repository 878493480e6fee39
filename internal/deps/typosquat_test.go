package deps

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/adderstone/adderstone/internal/inventory"
)

func TestSlipsOfTheFingerAreRecognised(t *testing.T) {
	s := newSquatter(nil)
	for _, test := range []struct{ name, of, how string }{
		{"reqeusts", "requests", "two letters swapped"},
		{"reqests", "requests", "a missing letter"},
		{"requestss", "requests", "a doubled letter"},
		{"requesrs", "requests", "a letter beside it on the keyboard"},
		{"rnatplotlib", "matplotlib", "letters that look alike"},
		{"p1llow", "pillow", "a character that looks alike"},
		{"dateutil-python", "python-dateutil", "swapped words"},
		{"pythondateutil", "python-dateutil", "a missing dash"},
		{"setup-tools", "setuptools", "a dash elsewhere"},
		{"psycopg-2-binary", "psycopg2-binary", "a dash elsewhere"},
		{"coloramma", "colorama", "a doubled letter"},
		{"colorlama", "colorama", "a letter added"},
		{"numpy-python", "numpy", "the word python added"},
		{"requests", "", ""},
		{"boto", "", ""},           // a real package
		{"quests", "", ""},         // two letters off
		{"my-own-service", "", ""}, // like nothing
		{"flask-requests", "", ""}, // two names are no slip
		{"sixx", "", ""},           // too short to tell
		{"django-cors-headers", "", ""},
	} {
		found, _ := s.imitates(test.name)
		if found.of != test.of || found.how != test.how {
			t.Errorf("%s: got %q with %s, want %q with %s", test.name, found.of, found.how, test.of, test.how)
		}
	}
}

func TestWellKnownNamesAreNoSlips(t *testing.T) {
	s := newSquatter(nil)
	for _, name := range append(popularNames(), nameLines(lookalikesText)...) {
		if found, ok := s.imitates(name); ok {
			t.Errorf("%s taken for a slip of %s", name, found.of)
		}
	}
}

func TestAnIgnoreHoldsHoweverTheNameIsWritten(t *testing.T) {
	path := filepath.Join(t.TempDir(), "requirements.txt")
	if err := os.WriteFile(path, []byte("dateutil_python==1.0\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	for written, want := range map[string]int{"Dateutil_Python": 0, "dateutil.python": 0, "dateutil": 1} {
		inv, err := inventory.Collect("", []string{path}, nil)
		if err != nil {
			t.Fatal(err)
		}
		ignore := []Ignore{{Package: written, ID: Typosquat.ID, Reason: "ours"}}
		found := 0
		for _, f := range Examine(inv, nil, Options{Today: "2026-11-25", Config: Config{Ignore: ignore}}).Findings {
			if f.About == Typosquat {
				found++
			}
		}
		if found != want {
			t.Errorf("ignore %q: %d findings, want %d", written, found, want)
		}
	}
}

func TestAnIgnoreEndsOnADate(t *testing.T) {
	for _, test := range []struct{ reason, until, want string }{
		{"ours", "", ""},
		{"ours", "2026-11-25", ""},
		{"ours", "2026-11-24", "ended on 2026-11-24"},
		{"ours", "soon", "does not hold: until needs a date such as 2027-01-31, found \"soon\""},
		{"ours", "2027-13-01", "does not hold: until needs a date such as 2027-01-31, found \"2027-13-01\""},
		{"ours", "31.12.2027", "does not hold: until needs a date such as 2027-01-31, found \"31.12.2027\""},
		{" ", "2027-01-01", "does not hold: it gives no reason"},
	} {
		if got := (&Ignore{Reason: test.reason, Until: test.until}).over("2026-11-25"); got != test.want {
			t.Errorf("%q until %q: %q, want %q", test.reason, test.until, got, test.want)
		}
	}
}
