package policy

import (
	"iter"
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode"

	"github.com/adderstone/adderstone/internal/bandit"
	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// An Allow is a comment that accepts findings.
type Allow struct {
	Place  source.Place // the comment
	Rules  []string     // ids or aliases; none means every rule, as a bare `# nosec` does
	Reason string       // what a report says; for another tool's comment, the comment itself
	Until  string       // the last day it holds, YYYY-MM-DD; "" for ever
	Wrong  string       // why the comment cannot be understood, "" where it can
	Own    bool         // `adderstone: allow`; other tools' comments need no reason and are never unused

	first, last int // lines it holds for, as reach says
	reach       reach
	tool        tool // whose words the rules are
	used        bool
	added       bool // by the change that is examined, so it accepts nothing
}

// reach says which findings an allow comment on some line holds for.
type reach uint8

const (
	onStatement reach = iota // the finding's lines, and the first and last line of its statement
	onNext                   // it stands alone above the statement
	onLines                  // every finding between first and last
	inBlock                  // the same, up to a comment that takes it back
)

// tool says how the words of a comment are read, where that is not as ids and aliases.
type tool uint8

const (
	otherTool tool = iota
	ruff
	flake8 // S6 stands for all ids that begin so
	pylint // all stands for whatever Pylint knows
)

var (
	ownAllow    = regexp.MustCompile(`adderstone:\s*(\w+)\s*(?:\[([^\]]*)\])?\s*(.*)`)
	noqa        = regexp.MustCompile(`(?i)#\s*((?:ruff|flake8):\s*)?noqa\s*:\s*([A-Z]+[0-9]+(?:[,\s]+[A-Z]+[0-9]+)*)`)
	ruffAllow   = regexp.MustCompile(`(?i)#\s*ruff\s*:\s*(disable|enable|ignore|file-ignore)\s*\[([^\]]*)\]`)
	pylintAllow = regexp.MustCompile(`#\s*pylint\s*:([^#;]*)`)
	pylintWords = regexp.MustCompile(`[\w-]+|=`)
	pylintID    = regexp.MustCompile(`^[CREFW]\d{4}$`)
	nosemgrep   = regexp.MustCompile(`\bnosem(?:grep)?\b(?:\s*:\s*([\w./-]+(?:\s*,\s*[\w./-]+)*))?`)
)

// ReadAllows collects the comments of a Python file that accept findings, and those that take other tools' comments back
// from where they stand on.
func ReadAllows(tree *syntax.Tree) (allows, ends []Allow) {
	p := allowParser{file: tree.File, open: map[string]int{}, blocks: map[int][2]int{}}
	for _, r := range tree.Comments {
		comment := tree.File.Text[r.Start:r.End]
		if mayAllow(comment) {
			p.parse(r, comment)
		}
	}
	return p.allows, p.ends
}

// ReadTextAllows collects them from any other file, in whatever kind of comment they stand. Only
// our own are known there.
func ReadTextAllows(file *source.File) []Allow {
	if !strings.Contains(file.Text, "adderstone:") {
		return nil
	}
	var allows []Allow
	for n := 1; n <= file.LineCount(); n++ {
		r := file.LineRange(n)
		line := file.Text[r.Start:r.End]
		at := strings.Index(line, "adderstone:")
		if at < 0 || !strings.Contains(line[at:], "allow") {
			continue
		}
		comment := line[at:]
		for _, closer := range []string{"-->", "*/", "#}", "%}"} {
			comment, _, _ = strings.Cut(comment, closer)
		}
		a, ok := parseOwn(comment)
		if !ok {
			continue
		}
		a.Place = source.Place{File: file, Range: source.Range{Start: r.Start + int32(at), End: r.End}}
		a.first, a.last = n, n
		if strings.Trim(line[:at], " \t#/*<!-{%;") == "" {
			a.reach, a.last = onNext, n+1
		}
		allows = append(allows, a)
	}
	return allows
}

func mayAllow(comment string) bool {
	return strings.Contains(comment, "nosec") || strings.Contains(comment, "nosem") || strings.Contains(comment, "adderstone:") ||
		strings.Contains(comment, "pylint") || strings.Contains(comment, "ruff") || strings.Contains(comment, "noqa") || strings.Contains(comment, "NOQA")
}

// An allowParser goes through a file's comments from top to bottom.
type allowParser struct {
	file         *source.File
	allows, ends []Allow

	open   map[string]int // by tool and rules, the block comment that nothing has taken back
	code   int            // the first line of code behind the comments above it, which were looked through
	blocks map[int][2]int // by indentation, the block that was looked at last
}

// parse reads one comment.
func (p *allowParser) parse(r source.Range, comment string) {
	file := p.file
	line := file.Line(r.Start)
	alone := strings.TrimSpace(file.Text[file.LineRange(line).Start:r.Start]) == ""
	base := Allow{Place: source.Place{File: file, Range: r}, first: line, last: line, Reason: strings.TrimSpace(comment)}
	next, whole := base, base
	if alone {
		next.reach, next.last = onNext, p.nextCode(line)
	}
	whole.reach, whole.first, whole.last = onLines, 1, file.LineCount()
	add := func(a Allow, rules []string, tool tool) {
		a.Rules, a.tool = rules, tool
		p.allows = append(p.allows, a)
	}
	block := func(indent int, rules []string, tool tool) Allow {
		a := base
		a.reach, a.last, a.Rules, a.tool = inBlock, p.blockEnd(line, indent), rules, tool
		return a
	}
	indent := indentation(file.LineText(line))
	if strings.Contains(comment, "adderstone:") {
		if a, ok := parseOwn(comment); ok {
			a.Place, a.first, a.last, a.reach = next.Place, next.first, next.last, next.reach
			p.allows = append(p.allows, a)
		}
	}
	if ids, ok := bandit.NosecIDs(comment); ok {
		add(base, ids, otherTool)
	}
	if m := noqa.FindStringSubmatch(comment); m != nil {
		rules := strings.FieldsFunc(m[2], func(r rune) bool { return r == ',' || r == ' ' || r == '\t' })
		if m[1] != "" {
			add(whole, rules, flake8)
		} else {
			add(base, rules, flake8)
		}
	}
	if m := ruffAllow.FindStringSubmatch(comment); m != nil && len(splitList(m[2])) > 0 {
		switch rules := ruffWords(m[2]); strings.ToLower(m[1]) {
		case "ignore":
			add(next, rules, ruff)
		case "file-ignore":
			add(whole, rules, ruff)
		case "disable":
			p.begin(block(indent, rules, ruff))
		case "enable":
			p.end(block(indent, rules, ruff))
		}
	}
	if m := pylintAllow.FindStringSubmatch(comment); m != nil {
		for verb, rules := range pylintActions(m[1]) {
			switch {
			case verb == "skip-file" || verb == "disable" && slices.Contains(rules, "all"):
				add(whole, []string{"all"}, pylint)
			case verb == "disable-next":
				below := base
				below.reach, below.last = onNext, p.nextCode(line)
				add(below, rules, pylint)
			case verb == "disable" && alone:
				p.begin(block(indent, rules, pylint))
			case verb == "disable" && strings.HasPrefix(strings.TrimSpace(file.LineText(line)), "class "):
				p.begin(block(indent+1, rules, pylint))
			case verb == "disable":
				add(base, rules, pylint)
			case verb == "enable" && alone:
				p.end(block(indent, rules, pylint))
			}
		}
	}
	if m := nosemgrep.FindStringSubmatch(comment); m != nil {
		add(next, splitList(m[1]), otherTool)
	}
}

// begin adds a comment that holds for the rest of its block, unless one before it says the same.
func (p *allowParser) begin(a Allow) {
	if i, open := p.open[blockKey(a)]; open && p.allows[i].last >= a.last {
		return
	}
	p.open[blockKey(a)] = len(p.allows)
	p.allows = append(p.allows, a)
}

// end takes back what a comment says. The pair of comments that people write, with the same rules in the same block, is put
// together here, so that a file of many pairs costs no more than one of many comments.
func (p *allowParser) end(e Allow) {
	i, paired := p.open[blockKey(e)]
	if !paired || p.allows[i].last != e.last {
		p.ends = append(p.ends, e)
		return
	}
	p.allows[i].last = e.first - 1
	delete(p.open, blockKey(e))
}

func blockKey(a Allow) string { return string('0'+rune(a.tool)) + strings.Join(a.Rules, ",") }

// ruffWords are the rules that a comment of Ruff names. A rule of Bandit's has Bandit's name for it, with hyphens.
func ruffWords(list string) []string {
	words := splitList(list)
	for _, word := range words {
		if id := bandit.IDNamed(strings.ReplaceAll(word, "-", "_")); id != "" {
			words = append(words, id)
		}
	}
	return words
}

// pylintActions reads `disable=a, b, enable=c` in the order in which it stands there.
func pylintActions(text string) iter.Seq2[string, []string] {
	return func(yield func(string, []string) bool) {
		words := pylintWords.FindAllString(text, -1)
		for i := 0; i < len(words); {
			verb := words[i]
			var rules []string
			if i++; i < len(words) && words[i] == "=" {
				for i++; i < len(words) && words[i] != "=" && (i+1 == len(words) || words[i+1] != "="); i++ {
					rules = append(rules, words[i])
				}
			}
			if (rules != nil || verb == "skip-file") && !yield(verb, rules) {
				return
			}
		}
	}
}

// parseOwn reads `adderstone: allow[id, id] until=2027-01-31 reason`. ok is false where the comment
// only mentions Adderstone.
func parseOwn(comment string) (a Allow, ok bool) {
	m := ownAllow.FindStringSubmatch(comment)
	if m == nil {
		return a, false
	}
	a = Allow{Own: true, Rules: splitList(m[2])}
	switch {
	case m[1] != "allow" && m[2] == "":
		return a, false // prose
	case m[1] != "allow":
		a.Wrong = "write allow[rule-id] reason, not " + m[1]
	case len(a.Rules) == 0:
		a.Wrong = "it names no rule: write allow[rule-id] reason"
	}
	rest := strings.TrimSpace(m[3])
	if after, found := strings.CutPrefix(rest, "until="); found {
		a.Until, rest, _ = strings.Cut(after, " ")
		if _, err := time.Parse(time.DateOnly, a.Until); err != nil && a.Wrong == "" {
			a.Wrong = "until= needs a date such as 2027-01-31"
		}
	}
	if strings.ContainsFunc(rest, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) { // a dash is no reason
		a.Reason = strings.TrimSpace(rest)
	}
	return a, true
}

func splitList(text string) []string {
	var words []string
	for word := range strings.SplitSeq(text, ",") {
		if word = strings.TrimSpace(word); word != "" {
			words = append(words, word)
		}
	}
	return words
}

// nextCode is the first line below that is not a comment.
func (p *allowParser) nextCode(line int) int {
	for n := max(line+1, p.code); n <= p.file.LineCount(); n++ {
		if !strings.HasPrefix(strings.TrimSpace(p.file.LineText(n)), "#") {
			p.code = n
			return n
		}
	}
	p.code = p.file.LineCount() + 1
	return line
}

// blockEnd is the last line that follows with that much indentation or more.
func (p *allowParser) blockEnd(line, indent int) int {
	if b, known := p.blocks[indent]; known && b[0] <= line && line <= b[1] {
		return b[1]
	}
	end := p.file.LineCount()
	for n := line + 1; n <= p.file.LineCount(); n++ {
		text := p.file.LineText(n)
		if trimmed := strings.TrimSpace(text); trimmed != "" && trimmed[0] != '#' && indentation(text) < indent {
			end = n - 1
			break
		}
	}
	p.blocks[indent] = [2]int{line, end}
	return end
}

func indentation(line string) int {
	columns := 0
	for _, c := range line {
		switch c {
		case ' ':
			columns++
		case '\t':
			columns += 8 - columns%8
		default:
			return columns
		}
	}
	return columns
}

// A span is the lines of a finding, and of the statement that it stands in.
type span struct{ first, last, statementFirst, statementLast int }

func spanOf(f *finding.Finding, tree *syntax.Tree) span {
	file := f.Place.File
	s := span{first: file.Line(f.Place.Start), last: file.Line(max(f.Place.Start, f.Place.End-1))}
	s.statementFirst, s.statementLast = s.first, s.last
	if tree != nil {
		if header := statementAt(tree, f.Place.Start).header; header.End > header.Start {
			end := header.Start + int32(len(strings.TrimRight(file.Text[header.Start:header.End], " \t\r\n")))
			s.statementFirst, s.statementLast = file.Line(header.Start), file.Line(max(header.Start, end-1))
		}
	}
	return s
}

// lastEnds are, for each tool, the line of the last comment that takes its comments about a finding back where that stands.
func lastEnds(ends []Allow, f *finding.Finding, s span) (lines [pylint + 1]int) {
	for _, e := range ends {
		if e.first <= s.first && s.first <= e.last && e.namesAny(f) {
			lines[e.tool] = e.first
		}
	}
	return lines
}

// covers reports whether the comment stands where it speaks of a finding.
func (a *Allow) covers(s span) bool {
	switch a.reach {
	case onLines, inBlock:
		return a.first <= s.first && s.first <= a.last
	case onNext:
		if a.last == s.statementFirst || a.last == s.first {
			return true
		}
	}
	return s.first <= a.first && a.first <= s.last || a.first == s.statementFirst || a.first == s.statementLast
}

// namesAny reports whether the comment speaks of a rule that a finding stands for.
func (a *Allow) namesAny(f *finding.Finding) bool {
	return a.names(f.About) || slices.ContainsFunc(f.Also, a.names)
}

// names reports whether the comment speaks of a rule.
func (a *Allow) names(about *finding.About) bool {
	if len(a.Rules) == 0 {
		return true
	}
	return slices.ContainsFunc(a.Rules, func(word string) bool {
		return word == about.ID || namesAlias(word, about) ||
			a.tool == flake8 && slices.ContainsFunc(about.Aliases, func(alias string) bool { return strings.HasPrefix(alias, strings.ToUpper(word)) }) ||
			a.tool == pylint && word == "all" && slices.ContainsFunc(about.Aliases, pylintID.MatchString)
	})
}

// namesAlias compares a word with the ids that other tools have for a rule. Ruff numbers Bandit's
// tests with an S, and Semgrep's ids end in a part that is used alone.
func namesAlias(word string, about *finding.About) bool {
	for _, alias := range about.Aliases {
		if strings.EqualFold(word, alias) || len(word) == 4 && len(alias) == 4 && strings.ContainsAny(word[:1], "SB") &&
			strings.ContainsAny(alias[:1], "SB") && word[1:] == alias[1:] {
			return true
		}
		if i := strings.LastIndexAny(alias, "./:"); i >= 0 && strings.EqualFold(word, alias[i+1:]) {
			return true
		}
		if i := strings.LastIndexAny(word, "./:"); i >= 0 && strings.EqualFold(word[i+1:], alias) {
			return true
		}
	}
	return false
}
