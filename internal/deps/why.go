package deps

import (
	"fmt"
	"strings"
)

// Explain says, line by line, how a vulnerability comes into the project, whether the project's
// code reaches it, and what to do.
func (one *Vulnerable) Explain() []string {
	p := one.Package
	lines := []string{
		fmt.Sprintf("%s: %s", p.Title(), one.label()),
		fmt.Sprintf("severity: %s%s", one.Severity, scoreOf(one)),
		"declared: " + whereFrom(p),
	}
	for _, other := range one.Others {
		lines = append(lines, "declared: "+whereFrom(other))
	}
	if !p.Direct && len(p.Path) > 0 {
		lines = append(lines, "brought by: "+strings.Join(append(append([]string(nil), p.Path...), p.Name), " › "))
	}
	if functions := vulnerableFunctions(&one.Vulnerability); len(functions) > 0 {
		lines = append(lines, "vulnerable through: "+strings.Join(functions, ", "))
	}
	switch one.Reachable {
	case "yes":
		lines = append(lines, "reached: yes")
	case "no path found":
		lines = append(lines, "reached: no path found; that is no proof, only the result of looking")
	default:
		lines = append(lines, "reached: unknown")
	}
	for _, step := range one.Trace {
		lines = append(lines, fmt.Sprintf("  %s:%d %s", step.Place.File.Path, step.Place.File.Line(step.Place.Start), step.Message))
	}
	if step := whatToType([]*Vulnerable{one}); step != "" {
		lines = append(lines, "type: "+step)
	}
	return lines
}

func scoreOf(one *Vulnerable) string {
	switch {
	case one.Score > 0:
		return fmt.Sprintf(" (CVSS %.1f)", one.Score)
	case !one.Rated:
		return " (assumed: no database has rated it)"
	}
	return ""
}
