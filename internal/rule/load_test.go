package rule_test

import (
	"testing"

	"github.com/adderstone/adderstone/internal/rule"
	"github.com/adderstone/adderstone/rules"
)

func TestBuiltInRulesLoad(t *testing.T) {
	set, err := rule.Load(rules.Files)
	if err != nil {
		t.Fatal(err)
	}
	if len(set.Rules) < 20 {
		t.Errorf("%d rules, want at least 20", len(set.Rules))
	}
}
