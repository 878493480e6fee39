package secret

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash/maphash"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/source"
)

// Mask returns what may be shown of a secret: its first four characters when there are enough
// others, and how long it is.
func Mask(value string) string {
	runes := []rune(value)
	shown := min(len(runes)/4, 4)
	if strings.HasPrefix(value, "-----") {
		return fmt.Sprintf("(%d characters)", len(runes))
	}
	return fmt.Sprintf("%s… (%d characters)", string(runes[:shown]), len(runes))
}

// cover returns a copy of a file in which every match is overwritten from its fifth character on, with offsets unchanged,
// and so is every other place where the same value stands: what reports print of the file then holds no secret.
func cover(f *source.File, matches []Match) *source.File {
	text := []byte(f.Text)
	for _, m := range matches {
		shown := min((m.End-m.Start)/4, 4)
		if m.Kind.ID == kindPrivateKey {
			shown = 0
		}
		for i := m.Start + shown; i < m.End; i++ {
			if text[i] != '\n' && text[i] != '\r' {
				text[i] = '*'
			}
		}
	}
	return &source.File{Path: f.Path, Abs: f.Abs, Text: hide(string(text), listed(matches)), Encoding: f.Encoding, BOM: f.BOM, Broken: f.Broken, Cells: f.Cells}
}

func listed(matches []Match) []Match { return matches[:min(len(matches), maxMatches)] }

// Cover returns a copy of a file that holds no secret, for who prints a line of it; the file itself when it holds none.
func (r *Rules) Cover(f *source.File) *source.File {
	if matches := r.Scan(f, nil); len(matches) > 0 {
		return cover(f, matches)
	}
	return f
}

// hide overwrites the values of matches in a text that holds them too, in one pass and without a change of offsets.
func hide(text string, matches []Match) string {
	var pairs []string
	known := map[string]bool{}
	for _, m := range matches {
		if len(m.Value) < minPassword || known[m.Value] {
			continue
		}
		known[m.Value] = true
		covered := []byte(m.Value)
		for i := min(len(covered)/4, 4); i < len(covered); i++ {
			if covered[i] != '\n' && covered[i] != '\r' {
				covered[i] = '*'
			}
		}
		pairs = append(pairs, m.Value, string(covered))
	}
	if len(pairs) == 0 {
		return text
	}
	return strings.NewReplacer(pairs...).Replace(text)
}

// Findings turns the matches of one file into what reports read. The places lie in a copy of the file
// without the secrets. With a verifier, live ones are critical and
// revoked ones low.
func Findings(f *source.File, matches []Match, o Options) []finding.Finding {
	if len(matches) == 0 {
		return nil
	}
	covered := cover(f, matches)
	found := make([]finding.Finding, 0, len(listed(matches)))
	times := map[string]int{} // equal surroundings in one file: counted, so that each has its own
	for _, m := range listed(matches) {
		around := m.Kind.ID + surroundings(covered, m)
		times[around]++
		found = append(found, newFinding(covered, m, times[around], o))
	}
	return found
}

// newFinding is the finding of one match in a covered file, the occurrence-th with its surroundings.
func newFinding(covered *source.File, m Match, occurrence int, o Options) finding.Finding {
	masked := Mask(m.Value)
	if o.Reveal {
		masked = m.Value
	}
	f := finding.Finding{
		About:       &m.Kind.About,
		Place:       source.Place{File: covered, Range: source.Range{Start: int32(m.Start), End: int32(m.End)}},
		Message:     message(m, masked),
		Severity:    m.Severity,
		Confidence:  m.Confidence,
		Fingerprint: fingerprint(m, o.Key, covered.Path, surroundings(covered, m), occurrence),
		Secret: &finding.Secret{
			Provider: m.Kind.Provider, Masked: masked, Name: m.Name, Rotate: m.Kind.Rotate, Present: true,
			Same: maphash.String(sameSeed, m.Value),
		},
	}
	if o.Verify != nil {
		o.Verify.judge(&f, m)
	}
	return f
}

func message(m Match, masked string) string {
	text := m.Kind.Title + " " + masked
	if m.Name != "" {
		text += " in " + m.Name
	}
	if m.Note != "" {
		text += "; " + m.Note
	}
	return text + "."
}

// fingerprint identifies a secret without telling it. With the team's key it is made of the value, so
// it stays the same wherever the secret moves; without one it is made of rule, path and
// surroundings, since a plain hash of a short password can be undone by trying.
func fingerprint(m Match, key []byte, path, around string, occurrence int) string {
	if len(key) > 0 {
		mac := hmac.New(sha256.New, key)
		fmt.Fprintf(mac, "%s\x00%s", m.Kind.ID, m.Value)
		return hex.EncodeToString(mac.Sum(nil)[:16])
	}
	sum := sha256.Sum256(fmt.Appendf(nil, "secret\x00%s\x00%s\x00%s\x00%d", m.Kind.ID, path, around, occurrence))
	return hex.EncodeToString(sum[:16])
}

// surroundings is the line of a match without the match and without white space.
func surroundings(f *source.File, m Match) string {
	line := f.LineRange(f.Line(int32(m.Start)))
	const most = 300
	before := f.Text[max(int(line.Start), m.Start-most):m.Start]
	after := ""
	if int(line.End) > m.End {
		after = f.Text[m.End:min(int(line.End), m.End+most)]
	}
	return strings.Join(strings.Fields(before), " ") + "\x00" + strings.Join(strings.Fields(after), " ")
}
