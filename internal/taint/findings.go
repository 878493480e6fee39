package taint

import (
	"cmp"
	"regexp"
	"slices"
	"sort"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// This file turns flows into findings, each as severe and as sure as what was seen on its way.

// fullPlaces is how many places that one source reaches have the severity of their rule. Who mends the cause mends them all,
// and who reads a hundred of them reads the first few.
const fullPlaces = 3

// maxWays is how many ways into a sink are shown besides the first.
const maxWays = 5

// Findings turns flows into findings of the model's rules, one for each sink and kind of danger.
func (r *Solution) Findings(model *Model, opts Options) []finding.Finding {
	kinds := opts.kinds()
	if opts.Library {
		kinds = append(kinds[:len(kinds):len(kinds)], "library-parameter")
	}
	type place struct {
		file  *source.File
		start int32
		rule  *Rule
	}
	// A rule for one kind of source takes its flows from the rules for any source.
	type claim struct {
		from string
		to   *Kind
	}
	claimed := map[claim]bool{}
	for _, rule := range model.Rules {
		for _, from := range rule.From {
			claimed[claim{from, rule.To}] = true
		}
	}
	index := map[place]int{}
	// One value that reaches many places is one cause: the first places carry its weight.
	type where struct {
		file  *source.File
		start int32
		rule  *Rule
	}
	// Where one function logs the same data line after line, the first line says it.
	type logged struct {
		at     source.Place
		file   *source.File
		within string
	}
	said := map[logged]bool{}
	weighty := map[where]int{}
	var out []finding.Finding
	for _, fl := range r.Flows {
		for _, rule := range model.Rules {
			if rule.To != fl.Kind {
				continue
			}
			kind := fl.Origin.source.Kind
			if rule.From != nil {
				if !contains(rule.From, kind) {
					continue
				}
			} else if !contains(kinds, kind) || claimed[claim{kind, rule.To}] {
				continue
			}
			if fl.guessedPage() || kind == "cli-input" && fl.namedWhole() {
				continue
			}
			if fl.number && fl.Origin.source.Typed {
				continue // the field of a message that is asked for as a number is one
			}
			if kind == "library-parameter" && !opts.Library || kind == "cli-input" && !opts.Named && ownsWhatItNames(fl) {
				continue
			}
			key := place{fl.Sink.File, fl.Sink.Start, rule}
			i, again := index[key]
			if fl.Kind.Name == "log-text" && fl.mod != nil {
				l := logged{fl.Origin.place, fl.Sink.File, fl.mod.res.Enclosing(fl.Sink.Start)}
				if said[l] && !again {
					continue
				}
				said[l] = true
			}
			if again && confidenceOf(fl, rule) <= out[i].Confidence && (fl.Kind.Name != "sql-text" || severityOf(fl, rule.About.Severity) <= out[i].Severity) {
				r.addSource(&out[i], fl)
				if len(out[i].Ways) < maxWays {
					out[i].Ways = append(out[i].Ways, fl.Trace())
				}
				continue
			}
			trace := fl.Trace()
			says := fl.Origin.source.Says
			if says == "" {
				says = "comes from " + fl.Origin.label
			}
			message := rule.About.Title + ": data that " + says + " " + fl.Says
			fd := finding.Finding{About: rule.About, Place: fl.Sink, Message: message, Severity: rule.About.Severity, Confidence: confidenceOf(fl, rule), Trace: trace}
			if fl.mod != nil {
				fd.Scope = fl.mod.res.Enclosing(fl.Sink.Start)
			}
			fd.Severity = severityOf(fl, fd.Severity)
			if fl.mod != nil && fd.Severity > finding.Low {
				// What a framework does with requests is what its users ask it for more often than a weakness of its own.
				if top, _, _ := strings.Cut(fl.mod.res.Name, "."); r.own[top] {
					fd.Severity--
				}
			}
			if !again && fd.Severity > finding.Low {
				w := where{fl.Origin.place.File, fl.Origin.place.Start, rule}
				if weighty[w]++; weighty[w] > fullPlaces {
					fd.Severity = finding.Low
				}
			}
			if again {
				// A surer or a heavier way into the same sink: it is the one to show.
				fd.Sources = out[i].Sources
				fd.Ways = slices.Insert(out[i].Ways, 0, out[i].Trace)
				fd.Ways = fd.Ways[:min(len(fd.Ways), maxWays)]
				r.addSource(&fd, fl)
				out[i] = fd
				continue
			}
			r.addSource(&fd, fl)
			index[key] = len(out)
			out = append(out, fd)
		}
	}
	return withoutInner(out)
}

// withoutInner drops findings at a call that stands inside another one of the same rule with the same sources:
// session.execute(text(query)) is one weakness.
func withoutInner(all []finding.Finding) []finding.Finding {
	type place struct {
		file *source.File
		rule *finding.About
	}
	spans := map[place][]int{}
	for i := range all {
		at := place{all[i].Place.File, all[i].About}
		spans[at] = append(spans[at], i)
	}
	inner := map[int]bool{}
	for _, those := range spans {
		slices.SortStableFunc(those, func(i, k int) int { // what stands around comes first
			a, b := all[i].Place.Range, all[k].Place.Range
			return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
		})
		var around []int // calls stand within each other or apart: those that are still open
		for _, i := range those {
			in := all[i].Place.Range
			for len(around) > 0 && all[around[len(around)-1]].Place.End < in.End {
				around = around[:len(around)-1]
			}
			inner[i] = slices.ContainsFunc(around, func(k int) bool {
				return all[k].Place.Range != in && slices.Equal(all[k].Sources, all[i].Sources)
			})
			around = append(around, i)
		}
	}
	out := all[:0:0]
	for i := range all {
		if !inner[i] {
			out = append(out, all[i])
		}
	}
	return out
}

// guessedPage says that what a page of a class view, or a link, is filled with was made by a call of which nothing is known: an
// object of a database, what plugins answer, an address of the site.
func (fl *Flow) guessedPage() bool {
	if fl.Kind.Name != "html-text" && fl.Kind.Name != "html-link" {
		return false
	}
	page := fl.Says == linkWritten
	for h := fl.via; h != nil && !page; h = h.prev {
		page = strings.HasSuffix(h.says, filledByView) || strings.HasSuffix(h.says, linkAt)
	}
	budget := 400
	return page && passes(fl.via, 6, &budget, func(says string) bool { return says == throughUnknown })
}

// ownsWhatItNames says that a flow from the command line does no more than what the person there may do anyway: a
// program that opens the file, asks the address or loads the module that its user names crosses no boundary of trust.
func ownsWhatItNames(fl *Flow) bool {
	if fl.Kind.Folder {
		return true
	}
	switch fl.Kind.Name {
	case "url", "redirect-url", "module-name", "attribute-name", "program-path", "regex", "slow-match", "long-match", "size", "log-text", "environment", "object-fields", "external-data", "format-string":
		return true
	}
	return false
}

// severityOf is a rule's severity for one flow: less where something was assumed on the way and where the sender sits at
// the terminal, low where only a library's user knows whether anybody hands in untrusted data.
func severityOf(fl *Flow, rule finding.Severity) finding.Severity {
	s := int(rule) - fl.Kind.Lesser // may fall below the least one on the way
	switch kind := fl.Origin.source.Kind; {
	case kind == "library-parameter", fl.vetted:
		return finding.Low
	case kind == "cli-input":
		return finding.Low // who types the words may run anything anyway
	case fl.Kind.Name == "archive-member" && olderPython.MatchString(fl.before(8)):
		return finding.Low // what is left for a Python whose tarfile has no filters
	case fl.Kind.Folder && strings.HasPrefix(fl.Origin.source.Says, "comes from the form") && fl.isName():
		return finding.Low // the name of a form's file has no folders any more
	case (kind == "remote-input" || chosenByModel(kind)) && told[fl.Kind.Name], kind == "remote-input" && (fl.Kind.Name == "url" || fl.Kind.Name == "xml-document"):
		return finding.Low
	case fl.slight, fl.handle && !fl.Origin.filled() && !fl.joined() && !fl.isName(), fl.Kind.Name == "redirect-url" && fl.appended():
		return finding.Low
	case fl.Kind.Name == "file-path" && fl.glued():
		return finding.Low // user_../../x leads nowhere unless there is a folder user_..
	case fl.Origin.source.Segment && fl.Kind.Folder && fl.segment():
		return finding.Low // without a slash in it, it is the folder above at most
	case kind == "tool-input" && fl.toolRuns():
		return finding.Low // a tool that is there to run what it is asked for
	case chosenByModel(kind) && (fl.Kind.Folder || fl.Kind.Name == "url") && (!fl.joined() || fl.isFolder()):
		return finding.Low // a tool that reads the file or page it is told to
	case chosenByModel(kind) && fl.Kind.Name == "command-argument" && fl.Says != optionThatRuns:
		return finding.Low // it would have to mean an option of a program whose options are known to do no more than it was asked for
	case (fl.Kind.bendable() || fl.Kind.Name == "object-fields") && fl.borders() > farFlow, (chosenByModel(kind) || kind == "remote-input" || fl.Origin.source.Network && fl.Kind.bendable()) && (fl.Kind.Name == "size" || fl.borders() > farAnswer):
		return finding.Low
	case fl.Kind.Name == "sql-text" && fl.quotesDoubled():
		return finding.Low // no end of a literal but where backslashes are escapes
	case fl.Kind.Name == "html-text" && fl.evaluated():
		return finding.Low // what the code gave is sent, not the code
	case fl.Kind.Name == "html-text" && fl.fromDocument():
		return finding.Low // no link and no form makes a browser send such a thing
	case kind == "remote-input" && fl.fromRecord() && (fl.Kind.Folder || fl.Kind.Name == "command-argument"):
		return finding.Low // an index that the program trusts to say what to fetch
	case kind == "remote-input" && fl.Kind.Name == "sql-text" && fl.isWhole():
		return finding.Low // statements that a server of the program's own hands out
	case kind == "remote-input":
		s-- // the program chose whom it asks
		if fl.Weak {
			s--
		}
	case fl.Weak && (fl.Kind.bendable() || fl.borders() > 0):
		// What an unknown call returns is most often a record or a response of its own: names and pages are not what it was asked
		// with. Of the rest, only where all of the way is seen in one function does the assumption weigh less and not least.
		return finding.Low
	case fl.Kind.Name == "html-text" && (fl.fromHeader() || fl.fromOwnName()):
		return finding.Low // no link and no form makes a browser send a header of its own
	case fl.Kind.Name == "command-argument" && fl.existing():
		return finding.Low // an option is no file that is there
	case fl.Kind.Name == "format-string" && ownFormat.MatchString(fl.Sink.File.Text):
		return finding.Low // objects of the file have a method of that name, which is another than that of texts
	case fl.named && !(fl.Kind.Name == "sql-text" && fl.joined()), fl.Kind.Name == "sql-text" && fl.isWhole():
		// A method of this name may be something else, and a whole statement is most often what a console is for.
		s--
	case kind == "user-input" && fl.asksForLocal():
		s -= 2 // who sits at the machine may do it anyway
	case fl.administered():
		s-- // an administrator may do more than others
	case kind == "user-input" && fl.asksForAdministrator():
		return min(finding.Severity(max(s-1, int(finding.Low))), finding.Medium)
	case kind == "user-input" && fl.offersToRun():
		return min(rule, finding.Medium) // whoever may ask it may run anything: what counts is who that is
	case kind == "user-input" && fl.Kind.Name == "file-path" && !fl.joined():
		// A path that is handed in whole, not a name below a folder of the program's own, is most often what the program is
		// for: a file chooser, an editor. What passes it on from one function to the next means to.
		if fl.borders() > 1 {
			return finding.Low
		}
		s--
	case fl.borders() > farText:
		s--
	case kind == "secret" && fl.Kind.Name == "logged-secret" && !fl.sameFunction():
		return finding.Low // an object or a mapping that holds a secret among other things
	case fl.Weak, kind == "secret" && fl.borders() > farSecret, fl.Kind.Name == "redirect-url" && fl.fromReferrer():
		s--
	}
	if !fl.shown() || fl.Kind.Folder && fl.endsOwn() || fl.Kind.Name == "url" && (fl.fromHost() || fl.setBefore() || fl.relayed() || fl.tests()) {
		s = min(s, int(finding.Medium))
	}
	return finding.Severity(max(s, int(finding.Low)))
}

// shown says that somebody far away demonstrably reaches the sink, which is what high and critical are for: a framework hands in what
// was asked, the way is short and all of it seen. (Page text, for which somebody else has to be led to a page first, is medium by its rule.) Of flows of other
// kinds that were read (from sockets, servers that the program asks, language models, files and the terminal) too few were worth it.
func (fl *Flow) shown() bool {
	if fl.named && !(fl.Kind.Name == "sql-text" && fl.joined()) {
		return false
	}
	if fl.Origin.source.Says == "comes from the event" && fl.Origin.place.File != nil && !asksOverHTTP.MatchString(fl.Origin.place.File.Text) && !asksOverHTTP.MatchString(fl.Sink.File.Text) {
		return false // what a queue, a clock or another service of the project's own says
	}
	return fl.Origin.source.Kind == "user-input" && !fl.Origin.source.Network && fl.Origin.source.Says != typedIntoPage && !fl.Origin.filled() && !fl.Weak && fl.handed() <= shortFlow
}

// typedIntoPage says where the data of Streamlit's and Gradio's fields comes from: most such pages show people their own data, and who
// types is who started the program.
const typedIntoPage = "is typed into the page"

// shortFlow is how many borders of functions data may cross while it counts as seen: beyond it, half of what was read was looked up,
// checked or made into something else on the way.
const shortFlow = 2

// handed counts the borders on the way as borders does, without the call by which a framework hands in the parameters of a view.
func (fl *Flow) handed() int {
	n := fl.borders()
	for i, step := range fl.Trace() {
		if i < 2 && strings.HasPrefix(step.Message, "passed to") && definition.MatchString(step.Place.File.Text[step.Place.Start:step.Place.End]) {
			return n - 1
		}
	}
	return n
}

var definition = regexp.MustCompile(`^(async\s+)?def\s`)

// told are the kinds that a server or a language model would have to mean harm with: which program or field it names, a text that
// takes long to read.
var told = map[string]bool{"program-path": true, "slow-match": true, "object-fields": true, "attribute-name": true, "attribute-path": true}

// chosenByModel says that a language model wrote the data: what it answers, or what it hands to a tool.
func chosenByModel(source string) bool { return source == "model-output" || source == "tool-input" }

// farFlow is how many borders of functions data may cross before little is known of what arrives: each of them may be where
// a name was looked up, checked or made into something else.
const farFlow = 6

// farText is the same for SQL, commands and code, which stay what they are for longer: beyond it most of what arrives is an object
// that was made or found for the data.
const farText = 9

// farAnswer is the same for what servers and language models answer: they seldom mean harm, and what arrives has to be what
// they said.
const farAnswer = 2

// bendable says that a value of this kind is most often turned into something harmless on a long way: names of files and
// addresses are looked up and compared, text is put into pages by templates. SQL, commands and code stay what they are.
func (k *Kind) bendable() bool {
	switch k.Name {
	case "url", "redirect-url", "html-text", "html-attribute", "xpath-text", "module-name", "regex", "format-string":
		return true
	}
	return k.Folder
}

// segment says that a piece of a URL's path is still one where it hurts: nothing on the way may have put slashes into it.
func (fl *Flow) segment() bool {
	return !fl.anew && !slices.ContainsFunc(fl.Trace(), func(step finding.Step) bool {
		made := strings.TrimPrefix(step.Message, "through ")
		return made != step.Message && (strings.Contains(made, "unquote") || strings.Contains(made, "decode") || made == "replace" || made == "sub" || made == "join")
	})
}

// isName says that what is handed on is the name of an upload, not the upload.
func (fl *Flow) isName() bool {
	if call, ok := fl.node.(*syntax.Call); ok && len(call.Args) > 0 {
		if part, ok := call.Args[0].(*syntax.Attribute); ok && (part.Attr == "filename" || part.Attr == "name") {
			return true
		}
	}
	return slices.ContainsFunc(fl.Trace(), func(step finding.Step) bool {
		return uploadName.MatchString(step.Place.File.Text[step.Place.Start:step.Place.End])
	})
}

var uploadName = regexp.MustCompile(`\.(file)?name[}"']*$`)

// evaluated says that data was run by a console on its way: what arrives is what came of it.
func (fl *Flow) evaluated() bool {
	return slices.ContainsFunc(fl.Trace(), func(step finding.Step) bool { return step.Message == "through eval" })
}

// appended says that data came to stand behind another text, which most often is an address of the program's own.
func (fl *Flow) appended() bool {
	return slices.ContainsFunc(fl.Trace(), func(step finding.Step) bool { return step.Message == "joined into a text" })
}

// joined says that data became a name in something larger on its way.
func (fl *Flow) joined() bool {
	return slices.ContainsFunc(fl.Trace(), func(step finding.Step) bool {
		return strings.HasPrefix(step.Message, "joined into") || strings.HasPrefix(step.Message, "formatted into")
	})
}

// quotesDoubled says that single quotes were doubled on the way, and data then put between such quotes, in a file that speaks of no
// database where a backslash escapes one of them.
func (fl *Flow) quotesDoubled() bool {
	doubled := false
	for _, step := range fl.Trace() {
		whole := step.Place.File.Text
		switch text := whole[step.Place.Start:step.Place.End]; {
		case step.Message == "through replace":
			doubled = doubled || doublesQuotes.MatchString(text)
		case doubled && (strings.HasPrefix(step.Message, "formatted into") || strings.HasPrefix(step.Message, "joined into")):
			return len(text) < 2000 && betweenQuotes.MatchString(text) && !escapesBackslash.MatchString(whole)
		}
	}
	return false
}

var (
	doublesQuotes    = regexp.MustCompile(`\.replace\(\s*("'"|'\\''),\s*("''"|'\\'\\'')\s*\)$`)
	betweenQuotes    = regexp.MustCompile(`'(\{\w+\}|%s|['"]+\s*\+)`)
	escapesBackslash = regexp.MustCompile(`(?i)mysql|mariadb|sqlalchemy|bigquery|clickhouse|databricks|spark`)
)

// before is the text of the lines before the sink, so many at most.
func (fl *Flow) before(lines int) string {
	text := fl.Sink.File.Text[:fl.Sink.Start]
	from := len(text)
	for range lines {
		if from = strings.LastIndexByte(text[:from], '\n'); from < 0 {
			return text
		}
	}
	return text[from:]
}

var olderPython = regexp.MustCompile(`(?s)\bif\b[^\n]*\b(version_info|data_filter|extraction_filter|signature)\b.*\bfilter ?= ?["\w.]*\b(data|tar)(_filter)?\b.*\belse:\s*[\w. ()]*$`)

// glued says that data became the end of a name that begins with a text of the program's own, and nothing has taken the dots
// out of the path since: the system looks for a folder of that name before it goes up from there.
func (fl *Flow) glued() bool {
	glued := false
	for _, step := range fl.Trace() {
		whole := step.Place.File.Text
		text := whole[step.Place.Start:step.Place.End]
		if step.Message == "formatted into a text" {
			text = ownHole.ReplaceAllString(text, "x")
			glued = glued || len(text) < 200 && gluedHole.MatchString(text) && len(holes.FindAllString(text, -1)) == 1
		}
		line := whole[strings.LastIndexByte(whole[:step.Place.Start], '\n')+1 : step.Place.End]
		if normalised.MatchString(line) {
			return false
		}
	}
	return glued
}

var (
	holes      = regexp.MustCompile(`\{[^{}]*\}|%s|%d`)
	normalised = regexp.MustCompile(`(norm|abs|real)path\(|\bresolve\(`)
	gluedHole  = regexp.MustCompile(`[\w.-](\{[^{}]*\}|%s)`)
	ownHole    = regexp.MustCompile(`\{[^{}]*(uuid|token_hex|token_urlsafe|timestamp|strftime|time\(\)|now\(\))[^{}]*\}`) // what a program makes to tell names apart
)

// endsOwn says that a path ends in the name of a file that the program chose: data finds a folder, and in it nothing but files of that name.
func (fl *Flow) endsOwn() bool {
	steps := fl.Trace()
	for i := len(steps) - 1; i >= 0; i-- {
		if says := steps[i].Message; says == "joined into a path" || says == "begins a path" {
			return ownFile.MatchString(readText(steps[i].Place))
		}
	}
	return false
}

// isFolder says that a parameter stands first where a path is joined, and so is the folder that somebody chose.
func (fl *Flow) isFolder() bool {
	name, _, _ := strings.Cut(readText(fl.Origin.place), ":")
	name = strings.TrimSpace(name)
	first := false
	for _, step := range fl.Trace() {
		switch {
		case step.Message == "through dirname":
			first = true // beside a file that somebody chose
		case step.Message == "joined into a path" && first:
		case step.Message == "joined into a path":
			text := readText(step.Place)
			if besideIt.MatchString(text) && strings.Contains(text, name) {
				first = true // Path(name).parent / "thumbs"
				continue
			}
			if _, args, ok := strings.Cut(text, "join("); !ok || !strings.HasPrefix(strings.TrimSpace(args), name+",") {
				return false
			}
			first = true
		case strings.HasPrefix(step.Message, "joined into"), strings.HasPrefix(step.Message, "formatted into"):
			return false
		}
	}
	return first && len(name) > 2
}

// besideIt is a name in the folder of a file that somebody chose.
var besideIt = regexp.MustCompile(`^(Path|pathlib\.Path)\(\w+\)\.parent\s*/`)

// ownFile ends os.path.join(folder, "report.html") and folder / "report.html".
var ownFile = regexp.MustCompile(`[,/]\s*['"][\w-][\w.-]*\.[a-zA-Z]\w*['"],?\s*\)?$`)

// isWhole says that data is not a part of something larger where it hurts: a query that its sender wrote from beginning to end.
func (fl *Flow) isWhole() bool {
	return !slices.ContainsFunc(fl.Trace(), func(step finding.Step) bool {
		return strings.HasPrefix(step.Message, "joined into") || strings.HasPrefix(step.Message, "formatted into") || strings.HasPrefix(step.Message, "begins ") ||
			step.Message == "through format" || step.Message == "through replace" || step.Message == "through join"
	})
}

// administered says that a flow begins in a part of a program that is named for its administrators.
func (fl *Flow) administered() bool {
	if fl.Origin.source.Kind != "user-input" || fl.Origin.place.File == nil {
		return false
	}
	switch fl.Kind.Name {
	case "url", "file-path", "module-name", "sql-text", "nosql-query":
		return administration.MatchString(fl.Origin.place.File.Path)
	}
	return false
}

var administration = regexp.MustCompile(`(?i)(^|/)(\w*_)?(admin|administration|adminui)(_\w*)?(/|\.py$)`)

// asksForAdministrator says that a handler which data comes to is declared for administrators alone: by a decorator, or by
// what the framework is told to ask before it.
func (fl *Flow) asksForAdministrator() bool {
	if fl.Origin.place.File == nil {
		return false
	}
	text, at := fl.Origin.place.File.Text, int(fl.Origin.place.Start)
	before := text[max(at-maxDeclaration, 0):at]
	before = before[strings.LastIndex(before, "\n\n")+1:]
	behind, _, _ := strings.Cut(text[at:min(at+maxDeclaration, len(text))], ":\n")
	return forAdministrators.MatchString(before + behind)
}

// maxDeclaration is how many bytes of decorators and parameters are read on either side of a parameter.
const maxDeclaration = 1500

var forAdministrators = regexp.MustCompile(`(?i)(require|role|permission|depends|security|restrict)\w*\([^)\n]*(admin|superuser|staff)|@[\w.]*(admin|superuser|staff)\w*(required|only)`)

// asksForLocal says that a handler begins with asking whether its request comes from the machine itself, or is declared for such.
func (fl *Flow) asksForLocal() bool {
	if fl.Origin.place.File == nil {
		return false
	}
	text, at := fl.Origin.place.File.Text, int(fl.Origin.place.Start)
	before := text[max(at-maxDeclaration, 0):at]
	before = before[strings.LastIndex(before, "\n\n")+1:]
	behind := text[at:min(at+maxDeclaration, len(text))]
	if end := nextDefinition.FindStringIndex(behind); end != nil {
		behind = behind[:end[0]]
	}
	return forLocal.MatchString(before + behind)
}

var (
	forLocal       = regexp.MustCompile(`(?i)\n[ \t]*(await )?[\w.]*(require|ensure|assert|enforce|restrict_to)_(is_)?(local|loopback)\w*\(|(depends|security)\([\w.]*(require|ensure|only|verify)\w*(local|loopback)\w*\)|@[\w.]*(local(host)?|loopback)_(required|only)`)
	nextDefinition = regexp.MustCompile(`\n[ \t]*(@\w|(async )?def |class )`)
)

// existing says that what becomes an argument was asked to be the name of a file that is there, shortly before.
func (fl *Flow) existing() bool {
	if fl.Sink.End-fl.Sink.Start > 500 {
		return false
	}
	sink := fl.Sink.File.Text[fl.Sink.Start:fl.Sink.End]
	before := fl.before(10)
	if starts := nextDefinition.FindAllStringIndex(before, -1); starts != nil {
		before = before[starts[len(starts)-1][0]:]
	}
	for _, asked := range asksForFile.FindAllStringSubmatch(before, -1) {
		if slices.Contains(words.FindAllString(sink, -1), cmp.Or(asked[1], asked[2])) {
			return true
		}
	}
	return false
}

var (
	asksForFile = regexp.MustCompile(`\bif [^\n]*?(?:path\.(?:exists|isfile|isdir)\((\w+)\)|\b(\w+)\.(?:exists|is_file|is_dir)\(\))`)
	words       = regexp.MustCompile(`\w+`)
	ownFormat   = regexp.MustCompile(`\n\s+def format\(self, `)
)

// fromOwnName says that page text begins with the name that the sender called this server by.
func (fl *Flow) fromOwnName() bool {
	return fl.beginsAt(".url.netloc", ".url.hostname", ".url.scheme", "http_host", "get_host(", "request.host")
}

// fromHeader says that a flow begins with a header that no other site can make a browser send.
func (fl *Flow) fromHeader() bool {
	return strings.Contains(fl.Origin.source.Says, "request header") && !fl.fromReferrer()
}

// sameFunction says that a flow begins and ends in one function.
func (fl *Flow) sameFunction() bool {
	return fl.mod != nil && fl.Origin.place.File == fl.Sink.File && fl.mod.res.Enclosing(fl.Origin.place.Start) == fl.mod.res.Enclosing(fl.Sink.Start)
}

// fromDocument says that a flow begins with a JSON document that was sent, and not with a form or a link.
func (fl *Flow) fromDocument() bool {
	at := fl.Origin.place
	text := at.File.Text[at.Start:at.End]
	return len(text) < 100 && documents.MatchString(text)
}

var documents = regexp.MustCompile(`\.(json|get_json|media|json_body)\b`)

// fromReferrer says that a flow begins with the page that the visitor came from: who writes a link there to have visitors
// sent back has them already.
func (fl *Flow) fromReferrer() bool { return fl.beginsAt("referer", "referrer") }

// fromHost says that a flow begins with the name that the sender called this server by: who asks for what is there relays the
// request, as a proxy does.
func (fl *Flow) fromHost() bool { return fl.beginsAt("http_host", "\"host\"", "'host'", "get_host(") }

// relayed says that a class which is a proxy by its name asks: what it is asked for is what it is there to ask for, and who may use it
// is said elsewhere.
func (fl *Flow) relayed() bool {
	return fl.mod != nil && relays.MatchString(fl.mod.res.Enclosing(fl.Sink.Start))
}

// tests says that a function is named for finding out whether an address answers, which is what somebody asked for.
func (fl *Flow) tests() bool {
	return fl.mod != nil && asksWhether.MatchString(lastName(fl.mod.res.Enclosing(fl.Sink.Start)))
}

var asksWhether = regexp.MustCompile(`(?i)^_*(a?sync_)?(check|test|ping|probe|monitor)_?(\w+_)?(urls?|sites?|status|connection|connectivity|endpoints?|links?|address|servers?|hosts?|health|reachab\w*|webhooks?|uptime)(_\w+)?$`)

var relays = regexp.MustCompile(`(?i)(forward|reverse|http)_?proxy\w*\.`)

// asksOverHTTP are the parts of an event that somebody's request makes, and what a handler of such does with them.
var asksOverHTTP = regexp.MustCompile(`queryStringParameters|query_string_parameters|pathParameters|path_parameters|httpMethod|http_method|rawPath|rawQueryString|requestContext|["']body["']|["']headers["']|statusCode`)

// setBefore says that data lay in a module's variable before another file took it from there: an address that somebody has set for
// all that is asked after.
func (fl *Flow) setBefore() bool {
	steps := fl.Trace()
	for i := 1; i < len(steps); i++ {
		if steps[i].Place.File != steps[i-1].Place.File && !strings.HasPrefix(steps[i-1].Message, "passed to") &&
			!strings.HasPrefix(steps[i].Message, "returned by") && !strings.HasPrefix(steps[i].Message, "passed to") {
			return true
		}
	}
	return false
}

// beginsAt says that one of some words stands where a flow begins.
func (fl *Flow) beginsAt(words ...string) bool {
	for i, step := range fl.Trace() {
		if i > 1 {
			break
		}
		text := strings.ToLower(readText(step.Place))
		if len(text) < 200 && slices.ContainsFunc(words, func(word string) bool { return strings.Contains(text, word) }) {
			return true
		}
	}
	return false
}

// readText is what is read at a place, with the key or the call behind it: request.META["HTTP_REFERER"], request.json.get("command").
func readText(at source.Place) string {
	whole, end := at.File.Text, int(at.End)
	if rest := whole[end:min(len(whole), end+60)]; strings.HasPrefix(rest, "[") || strings.HasPrefix(rest, ".get(") {
		end += 1 + max(strings.IndexAny(rest[1:], "])\n"), 0)
	}
	return whole[at.Start:end]
}

// offersToRun says that a program is there to run what it is sent: a document or an object of the program's own whose name, or
// the name of what is taken out of it, says so, reaches the shell or the interpreter as it is, or a function that is named for it.
func (fl *Flow) offersToRun() bool {
	if fl.Kind.Name != "shell-command" && fl.Kind.Name != "code" || !fl.isWhole() {
		return false
	}
	if fl.mod != nil && runsCommands.MatchString(lastName(fl.mod.res.Enclosing(fl.Sink.Start))) {
		return true
	}
	text := readText(fl.Origin.place)
	return len(text) < 100 && (fl.fromDocument() && sentToRun.MatchString(text) || runRequests.MatchString(text))
}

// toolRuns says that a tool is named for running what it is handed, and hands the whole of it on.
func (fl *Flow) toolRuns() bool {
	if fl.Kind.Name != "shell-command" && fl.Kind.Name != "code" || !fl.isWhole() || fl.mod == nil || fl.Origin.place.File == nil {
		return false
	}
	for i, step := range fl.Trace() {
		if i > 1 {
			break
		}
		text := step.Place.File.Text[step.Place.Start:min(int(step.Place.End), int(step.Place.Start)+80)]
		if name := definedName.FindStringSubmatch(text); name != nil && runsCommands.MatchString(name[1]) {
			return true
		}
	}
	return false
}

var definedName = regexp.MustCompile(`^(?:async\s+)?def\s+(\w+)`)

var (
	runsCommands = regexp.MustCompile(`(?i)^_*(a?sync_)?(run|exec|execute|eval|evaluate)_(\w+_)?(command|cmd|shell|bash|terminal|code|script|python)s?(_\w+)?$`)
	sentToRun    = regexp.MustCompile(`["'](command|cmd|commands|code|script|shell_command|source_code|python_code)["']`)
	runRequests  = regexp.MustCompile(`^\w+\s*:\s*["'\w.\[\]]*(Command|Exec|Execut\w+|Code|Script|Shell)(Request|Input|Params|Payload|Args|Body|Model|Schema)?["'\]]*$`)
)

// fromRecord says that what hurts was taken out of a JSON document that was read on the way.
func (fl *Flow) fromRecord() bool {
	at := fl.Origin.place
	return strings.Contains(at.File.Text[at.Start:at.End], ".json(") ||
		slices.ContainsFunc(fl.Trace(), func(step finding.Step) bool { return step.Message == "through loads" || step.Message == "through json" })
}

// farSecret is how many borders of functions a secret may cross before its name says little of what arrives: mappings
// and objects that hold it among other things are passed along.
const farSecret = 0

// borders counts the calls and returns on the way of a flow. An exception crosses all that lie between where it is raised
// and where it is caught.
func (fl *Flow) borders() (n int) {
	for _, step := range fl.Trace() {
		switch {
		case strings.HasPrefix(step.Message, "passed to"), strings.HasPrefix(step.Message, "returned by"):
			n++
		case strings.HasSuffix(step.Message, "Exception"), strings.HasSuffix(step.Message, "Error"):
			n += farSecret
		}
	}
	return n
}

func confidenceOf(fl *Flow, rule *Rule) finding.Confidence {
	c := rule.About.Confidence
	if c == finding.None {
		c = finding.High
	}
	if fl.Weak && c > finding.Medium {
		c = finding.Medium
	}
	if fl.Origin.source.Kind == "library-parameter" {
		c = finding.Low
	}
	if fl.Origin.source.Kind == "cli-input" && c > finding.Medium {
		c = finding.Medium
	}
	return c
}

// addSource notes where a flow begins, in words that stay the same when the file is edited elsewhere:
// what is read, in which definition, and how. A baseline accepts a sink with these sources only.
func (r *Solution) addSource(fd *finding.Finding, fl *Flow) {
	key := fl.Origin.label
	if key == "" {
		key = fl.Origin.source.Kind
	}
	if at := fl.Origin.place; at.File != nil {
		const most = 80
		if m := r.program.Of(at.File); m != nil {
			key += " in " + m.Enclosing(at.Start)
		}
		read := strings.Join(strings.Fields(at.File.Text[at.Start:min(at.End, at.Start+most)]), " ")
		if name, _, annotated := strings.Cut(read, ":"); annotated && !strings.ContainsAny(name, "'\"()[]{}. ") {
			read = name // a parameter that gets an annotation stays the same source
		}
		key += ": " + strings.ToValidUTF8(read, "")
	}
	i := sort.SearchStrings(fd.Sources, key)
	if i < len(fd.Sources) && fd.Sources[i] == key {
		return
	}
	fd.Sources = append(fd.Sources, "")
	copy(fd.Sources[i+1:], fd.Sources[i:])
	fd.Sources[i] = key
}

// Trace lists the stops of a flow, source first, at most 40.
func (fl *Flow) Trace() []finding.Step {
	var steps []finding.Step
	budget := 400
	var walk func(h *hop, depth int)
	walk = func(h *hop, depth int) {
		var chain []*hop
		for ; h != nil && budget > 0; h = h.prev {
			chain = append(chain, h)
			budget--
		}
		for i := len(chain) - 1; i >= 0; i-- {
			if chain[i].inner != nil && depth < 12 {
				walk(chain[i].inner, depth+1)
			}
			if chain[i].says == "" || chain[i].place.File == nil {
				continue
			}
			if int(chain[i].place.End) > len(chain[i].place.File.Text) {
				continue // a call of a property or an iterator is told at its definition, which may lie in another, longer file
			}
			st := finding.Step{Place: chain[i].place, Message: chain[i].says}
			if n := len(steps); n > 0 && steps[n-1].Message == st.Message && sameStart(steps[n-1].Place, st.Place) {
				continue // "a" + b + "c" is joined twice, at one place
			}
			steps = append(steps, st)
		}
	}
	walk(fl.via, 0)
	if len(steps) > 40 {
		steps = append(steps[:20:20], steps[len(steps)-20:]...)
	}
	return steps
}

func sameStart(a, b source.Place) bool { return a.File == b.File && a.Start == b.Start }
