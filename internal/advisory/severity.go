package advisory

import (
	"strings"

	gocvss20 "github.com/pandatix/go-cvss/20"
	gocvss30 "github.com/pandatix/go-cvss/30"
	gocvss31 "github.com/pandatix/go-cvss/31"
	gocvss40 "github.com/pandatix/go-cvss/40"

	"github.com/adderstone/adderstone/internal/finding"
)

// rate sets severity and score. Databases may give vectors of two CVSS versions that disagree, and
// the worse one counts. Where nothing is said the severity is assumed to be medium, so that a
// vulnerability nobody has rated yet still fails a build that fails on medium.
func (v *Vulnerability) rate(records []*Record) {
	for _, vector := range v.Vectors {
		if score, ok := Score(vector); ok {
			v.Rated = true
			v.Score = max(v.Score, score)
		}
	}
	switch {
	case v.Malicious:
		v.Severity, v.Rated = finding.Critical, true
	case v.Rated:
		v.Severity = ratingOf(v.Score)
	default:
		v.Severity = finding.Medium
		for _, r := range records {
			if severity, ok := severityOfWord(r.Rating); ok {
				v.Severity, v.Rated = severity, true
				return
			}
		}
	}
}

// Score returns the score of a CVSS 2, 3.0, 3.1 or 4.0 vector; ok is false for anything else.
func Score(vector string) (score float64, ok bool) {
	switch {
	case strings.HasPrefix(vector, "CVSS:4.0/"):
		if parsed, err := gocvss40.ParseVector(vector); err == nil {
			return parsed.Score(), true
		}
	case strings.HasPrefix(vector, "CVSS:3.1/"):
		if parsed, err := gocvss31.ParseVector(vector); err == nil {
			return parsed.BaseScore(), true
		}
	case strings.HasPrefix(vector, "CVSS:3.0/"):
		if parsed, err := gocvss30.ParseVector(vector); err == nil {
			return parsed.BaseScore(), true
		}
	case strings.HasPrefix(vector, "AV:"):
		if parsed, err := gocvss20.ParseVector(vector); err == nil {
			return parsed.BaseScore(), true
		}
	}
	return 0, false
}

// ratingOf is the qualitative scale of CVSS; a score of zero is low here, because the database
// lists it all the same.
func ratingOf(score float64) finding.Severity {
	switch {
	case score >= 9:
		return finding.Critical
	case score >= 7:
		return finding.High
	case score >= 4:
		return finding.Medium
	}
	return finding.Low
}

func severityOfWord(word string) (finding.Severity, bool) {
	switch strings.ToLower(word) {
	case "low", "negligible":
		return finding.Low, true
	case "medium", "moderate":
		return finding.Medium, true
	case "high", "important":
		return finding.High, true
	case "critical":
		return finding.Critical, true
	}
	return finding.None, false
}
