package rule_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/adderstone/adderstone/internal/rule"
	"github.com/adderstone/adderstone/rules"
)

// TestKindsGivenAgain lets a folder hold a copy of the built-in models, and refuses one that changes what a kind means.
func TestKindsGivenAgain(t *testing.T) {
	set, err := rule.Load(rules.Files)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := rule.LoadModel(set, rules.Files, rules.Files); err != nil {
		t.Errorf("the same models twice: %v", err)
	}
	other := fstest.MapFS{"models/kinds.yaml": {Data: []byte("kinds:\n  - {name: sql-text, needs: x}\n")}}
	if _, err := rule.LoadModel(set, rules.Files, other); err == nil || !strings.Contains(err.Error(), `models/kinds.yaml:2`) {
		t.Errorf("another sql-text: got %v, want an error with its place", err)
	}
}
