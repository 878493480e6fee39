package finding

import "testing"

func TestNearest(t *testing.T) {
	known := []string{"nosql-injection", "sql-injection", "argument-injection", "ssrf"}
	for _, c := range []struct {
		word string
		most int
		want string
	}{
		{"sql-injektion", 3, "sql-injection"}, {"SQL-Injection", 0, "sql-injection"}, {"nosql-injectio", 3, "nosql-injection"}, {"srf", 1, "ssrf"}, {"xyz", 1, ""},
	} {
		if got := Nearest(c.word, known, c.most); got != c.want {
			t.Errorf("%q: %q, want %q", c.word, got, c.want)
		}
	}
}
