package ruletest_test

import (
	"os"
	"testing"

	"github.com/adderstone/adderstone/internal/rule"
	"github.com/adderstone/adderstone/internal/ruletest"
)

func TestBuiltInRulesSayWhatTheirFixturesSay(t *testing.T) {
	files := os.DirFS("../../rules")
	set, err := rule.Load(files)
	if err != nil {
		t.Fatal(err)
	}
	for _, failure := range ruletest.Run(files, set, ruletest.Options{Shapes: true}) {
		t.Error(failure)
	}
}
