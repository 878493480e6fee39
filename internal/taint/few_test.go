package taint

import "testing"

func TestAFewKeepsWhatIsAdded(t *testing.T) {
	var m few[int, string]
	if _, ok := m.get(0); ok || m.at(0) != "" {
		t.Error("something is kept before anything was added")
	}
	const n = 3 * fewPairs // beyond what is looked through one by one
	for i := range n {
		m.add(i, itoa(int64(i)))
		for j := range n {
			v, ok := m.get(j)
			if ok != (j <= i) || ok && v != itoa(int64(j)) {
				t.Fatalf("after %d: under %d is %q, %v", i, j, v, ok)
			}
		}
		seen := map[int]bool{}
		for k, v := range m.all {
			if seen[k] || v != itoa(int64(k)) {
				t.Fatalf("after %d: %d comes twice or with %q", i, k, v)
			}
			seen[k] = true
		}
		if len(seen) != i+1 {
			t.Fatalf("after %d: %d come", i, len(seen))
		}
	}
}
