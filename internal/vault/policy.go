package vault

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
)

// A policyRule is one path of a policy.
type policyRule struct {
	path         string
	capabilities []string
}

var (
	rulePattern   = regexp.MustCompile(`(?s)path\s+"([^"]+)"\s*\{(.*?)\}`)
	capsPattern   = regexp.MustCompile(`(?s)capabilities\s*=\s*\[(.*?)\]`)
	policyComment = regexp.MustCompile(`(?m)^\s*(#|//).*$|(?s)/\*.*?\*/`)
	wordPattern   = regexp.MustCompile(`"([a-z]+)"`)
)

// parsePolicy reads the part of a policy that grants: paths with their capabilities.
func parsePolicy(text string) []policyRule {
	var rules []policyRule
	for _, m := range rulePattern.FindAllStringSubmatch(policyComment.ReplaceAllString(text, ""), -1) {
		r := policyRule{path: m[1]}
		if caps := capsPattern.FindStringSubmatch(m[2]); caps != nil {
			for _, word := range wordPattern.FindAllStringSubmatch(caps[1], -1) {
				r.capabilities = append(r.capabilities, word[1])
			}
		}
		rules = append(rules, r)
	}
	return rules
}

// checkPolicies reports rules of the token's policies that allow more than the code does: more paths of the engines it
// uses than it reads, more than reading, or the server's administration. A token that may not read its policies is
// told so by no finding: that is how it should be in production.
func (c *Client) checkPolicies(ctx context.Context, references []Reference) ([]finding.Finding, error) {
	names, err := c.Policies(ctx)
	if err != nil {
		return nil, nil
	}
	var found []finding.Finding
	for _, name := range names {
		if name == "root" && len(references) > 0 {
			found = append(found, broadPolicy(references[0], "The token has the root policy, which allows everything."))
		}
		text, err := c.Policy(ctx, name)
		if err != nil || name == "default" || name == "root" {
			continue
		}
		for _, rule := range parsePolicy(text) {
			if f, ok := c.judgeRule(ctx, name, rule, references); ok {
				found = append(found, f)
			}
		}
	}
	return found, nil
}

func broadPolicy(r Reference, message string) finding.Finding {
	return finding.Finding{About: policyBroad, Place: r.Place, Severity: policyBroad.Severity, Confidence: policyBroad.Confidence, Message: message, Detail: message}
}

// judgeRule says what a rule allows that the code does not do.
func (c *Client) judgeRule(ctx context.Context, name string, rule policyRule, references []Reference) (finding.Finding, bool) {
	if len(rule.capabilities) == 0 || slices.Contains(rule.capabilities, "deny") {
		return finding.Finding{}, false
	}
	var covered []Reference
	var beside *Reference // read from the same engine, but not by this rule
	written := false
	for i, r := range references {
		if r.Store != StoreVault {
			continue
		}
		m, err := c.mountOf(ctx, r.Path)
		switch {
		case err != nil:
		case covers(rule.path, m.at(r.Path, "data")), covers(rule.path, m.at(r.Path, "metadata")) && onlyLooks(rule):
			covered = append(covered, r)
			written = written || r.Write
		case beside == nil && strings.HasPrefix(rule.path, m.path):
			beside = &references[i]
		}
	}
	allows := strings.Join(rule.capabilities, ", ")
	if len(covered) == 0 {
		switch {
		case beside != nil:
			return broadPolicy(*beside, fmt.Sprintf("Policy %s allows %s on %s, which the code does not read.", name, allows, rule.path)), true
		case administers(rule):
			return broadPolicy(references[0], fmt.Sprintf("Policy %s allows %s on %s, which is administration; the code only reads secrets.", name, allows, rule.path)), true
		}
		return finding.Finding{}, false
	}
	more := slices.DeleteFunc(slices.Clone(rule.capabilities), func(capability string) bool {
		switch capability {
		case "create", "update", "patch":
			return written
		}
		return capability != "delete" && capability != "sudo"
	})
	switch {
	case strings.HasSuffix(rule.path, "*") || strings.Contains(rule.path, "+"):
		return broadPolicy(covered[0], fmt.Sprintf("Policy %s allows %s on %s; the code reads only %s.", name, allows, rule.path, pathsOf(covered))), true
	case len(more) > 0:
		return broadPolicy(covered[0], fmt.Sprintf("Policy %s allows %s on %s, which the code only reads.", name, strings.Join(more, ", "), rule.path)), true
	}
	return finding.Finding{}, false
}

// onlyLooks says that a rule reads or lists.
func onlyLooks(rule policyRule) bool {
	return !slices.ContainsFunc(rule.capabilities, func(capability string) bool { return capability != "read" && capability != "list" })
}

// ownAffairs are what every token may do with itself and its leases.
var ownAffairs = []string{
	"auth/token/lookup-self", "auth/token/renew-self", "auth/token/revoke-self", "cubbyhole/*", "identity/oidc/*", "sys/capabilities-self", "sys/internal/ui/*",
	"sys/leases/*", "sys/renew*", "sys/tools/*", "sys/wrapping/*", "sys/control-group/*",
}

// administers says that a rule changes who may do what, which is more than any secret.
func administers(rule policyRule) bool {
	if onlyLooks(rule) || slices.ContainsFunc(ownAffairs, func(own string) bool { return covers(own, rule.path) }) {
		return false
	}
	for _, area := range []string{"sys/", "auth/", "identity/"} {
		if strings.HasPrefix(rule.path, area) {
			return true
		}
	}
	return strings.HasPrefix(rule.path, "*") || strings.HasPrefix(rule.path, "+")
}

// covers reports whether a policy's path matches: a final * is any rest, a + any one element.
func covers(pattern, path string) bool {
	if rest, ok := strings.CutSuffix(pattern, "*"); ok {
		if !strings.Contains(rest, "+") {
			return strings.HasPrefix(path, rest)
		}
		pattern = rest
		parts := strings.Split(path, "/")
		path = strings.Join(parts[:min(len(parts), strings.Count(rest, "/"))], "/") + "/"
	}
	want, have := strings.Split(pattern, "/"), strings.Split(path, "/")
	return len(want) == len(have) && equalParts(want, have)
}

func equalParts(want, have []string) bool {
	for i := range want {
		if want[i] != "+" && want[i] != have[i] {
			return false
		}
	}
	return true
}

func pathsOf(references []Reference) string {
	var paths []string
	for _, r := range references {
		if !slices.Contains(paths, r.Path) {
			paths = append(paths, r.Path)
		}
	}
	return strings.Join(paths, ", ")
}
