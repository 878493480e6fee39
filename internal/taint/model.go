// Package taint finds how untrusted data reaches what it can hurt.
//
// Solve runs the code of a program on abstract values: which constants an expression may be, which
// objects and functions, and which untrusted data it carries. Bodies are run once for any caller, with
// their inputs unknown; what such a run learns is the body's Summary. A call then costs an application
// of the summary to what the caller passed. Where the run noticed that an input decides something (a
// branch, a key, the function that is called) and the caller knows that input, the body is run again
// for what is known; equal knowledge shares one run. Branches that cannot run are not run.
//
// What libraries do is data, the Model. Start with Solve in solve.go, then run in frame.go, exec.go with
// one case a statement, eval.go with one case an expression, and call.go for summaries.
package taint

import (
	"slices"
	"strings"
	"sync"

	"github.com/adderstone/adderstone/internal/finding"
)

// A Model is what is known about libraries and weaknesses: data, read from YAML by package rule.
// Names are dotted as in Python ("flask.request.args", "sqlite3.Cursor.execute", "builtins.str.upper").
// After Seal a Model is read-only and may be shared.
type Model struct {
	bitsUsed int                 // by kinds
	Kinds    []*Kind             // dangers a sink can have; at most 53
	Values   map[string]*Attr    // attributes and module variables
	Calls    map[string]*Call    // functions, constructors and methods by full name
	Methods  map[string]*Call    // by bare method name, where the receiver's class is not known
	Types    map[string]*Type    // library classes
	Changes  map[string][]Class  // assignments that change what the object is: "library.Class.attribute"
	Stores   map[string][]Sink   // assignments that hurt: "library.Class.attribute", "library.Class.[]"
	Params   []Param             // parameters that frameworks pass by their name
	Aliases  map[string]string   // other names of the same thing
	Routing  map[string]*Routing // calls that make groups of routes and hang them below others
	Entries  []*Entry            // how frameworks reach the project's code
	Rules    []*Rule

	keys                                 Mask // kinds that need chosen keys
	structured                           Mask // kinds that a text cannot hurt
	html, bareHTML, linkHTML, scriptHTML Mask // kinds of inMarkup

	operand map[string]Mask // keys below which structured data is compared, not obeyed

	known lookups
}

// lookups remembers answers that are asked for again and again while flows are followed. Several programs may be solved
// with one model at a time.
type lookups struct {
	lock       sync.RWMutex
	lines      map[string][]string
	attributes map[classMember]found[*Attr]
	methods    map[classMember]found[*Call]
}

// A classMember is an attribute or a method of a library class.
type classMember struct{ typ, name string }

type found[T any] struct {
	what T
	full string
}

// maxKindBits is how many bits of a Mask stand for kinds; those above are facets.
const maxKindBits = 53

// AddKind adds a kind and returns false when there are too many. Observed kinds share a bit: nothing makes data harmless
// for one of them and not for the others. So does a kind with the one that it is like.
func (m *Model) AddKind(k *Kind) bool {
	if i := slices.IndexFunc(m.Kinds, func(have *Kind) bool { return have.Observed }); k.Observed && i >= 0 {
		k.Bit = m.Kinds[i].Bit
	} else if like := m.Kind(k.Like); like != nil {
		k.Bit = like.Bit
	} else if m.bitsUsed >= maxKindBits {
		return false
	} else {
		k.Bit = 1 << m.bitsUsed
		m.bitsUsed++
	}
	m.Kinds = append(m.Kinds, k)
	if k.Structured {
		m.structured |= k.Bit
	}
	if k.Keys {
		m.keys |= k.Bit
	}
	m.markupKind(k)
	for _, key := range k.Operands {
		if m.operand == nil {
			m.operand = map[string]Mask{}
		}
		m.operand[key] |= k.Bit
	}
	return true
}

// A Param is a parameter name that means a library class in projects that import the library.
type Param struct {
	Name    string // "request"
	Type    string // "django.http.HttpRequest"
	Package string // "django"
}

// A Kind is a way in which a string can hurt: sql-text, shell-command, html-text.
type Kind struct {
	Name string
	Bit  Mask
	Also Mask // what is harmless for one of these kinds is harmless for it: an address that a redirect may have for a link
	// Needs lists characters of which at least one is needed to do harm. A value that a check
	// or a conversion limits to other characters is clean for this kind. "" means that no set of
	// characters is harmless.
	Needs string
	// Prefix says which constant beginnings of the string make what follows harmless: "", "host"
	// (a URL whose scheme and host are fixed), "local" (a path on this site or a fixed host), "scheme" (no other scheme),
	// "nonempty" (anything fixed before it, as for arguments that must not begin with a dash), "body" (an empty line
	// that ends the headers), "cell" (anything that begins no formula).
	Prefix string
	// Structured marks kinds that only lists and mappings can hurt: a text is an operand. Operands are
	// keys below which even structured data is only compared.
	Structured bool
	Operands   []string
	// Keys marks kinds that need a mapping whose keys are chosen from outside.
	Keys bool
	// Quoted marks kinds that a value between quotes can hurt only by a quote of its own.
	Quoted bool
	// Observed marks kinds that no flow is reported for: rules about single calls ask whether data reaches them.
	Observed bool
	// Folder marks kinds for file names, which a check against a folder makes harmless.
	Folder bool
	Like   string // the kind that is harmless wherever this one is
	Lesser int    // how many steps less than their rule says its flows weigh
}

// A Mask is a set of kinds for which a value is harmless, with internal facets in the upper bits.
type Mask uint64

// A Call says what a library callable does. The zero Call says nothing: taint is kept.
type Call struct {
	Name     string
	Sources  []Source
	Sinks    []Sink
	Clears   Mask    // the result is harmless for these kinds (sanitizer)
	Proves   []Proof // what a call that returns normally, or returns true, says of its arguments
	Moves    []Move  // propagators; nil with Clean unset: every argument and the receiver reach the result
	Clean    bool    // the result carries nothing
	Returns  string  // class of the result; "self" for the receiver's own
	Special  []Class // classes of the result that depend on the arguments
	Becomes  []Class // classes that the receiver takes on
	Setting  bool    // what it is given stands, from then on, for arguments that are not passed
	Parses   bool    // the result is what a document says
	Decodes  bool    // the result is another text: earlier checks of the argument do not hold for it
	NoReturn bool    // does not come back: sys.exit, flask.abort
	Runs     []Run   // project functions that it calls
	Builtin  string  // evaluated by the engine itself (see builtin.go); rarely used in data
}

// A Class is a library class that a value has under conditions.
type Class struct {
	Type string
	When []When
}

// A Attr says what an attribute or variable of a library holds.
type Attr struct {
	Name   string
	Source *Source // nil: not a source
	Type   string  // class of the value, or ""
	Clean  bool    // carries nothing, even of a tainted object
	Clears Mask    // kinds for which what it carries of a tainted object is harmless
	Member bool    // it is the name of something inside an archive
	Shared bool    // what is stored in it by one function is read by others
}

// A Type is a library class.
type Type struct {
	Name   string
	Bases  []string          // for lookups of methods and attributes
	Attrs  map[string]string // attribute -> class
	Item   string            // class of what indexing and iteration give
	Fluent bool              // methods without an entry of their own return the object's own class
	Clean  bool              // what comes out of such an object is harmless (a number, a date)
	Stream bool              // an open file or a buffer: where a file name may stand, it names none
	Serves []string          // what such a view does by itself: HTTP methods, or actions of a set of views
	Tamed  string            // a method that makes the class harmless where a subclass defines it
	// what the program puts on such an object under names of its own reaches whoever gets the object next: a request
	Carries bool
	Record  bool // keyword arguments of subclasses become fields of what is stored, unchecked
}

// A Source is where untrusted data enters.
type Source struct {
	Kind    string // user-input, cli-input, stored, library-parameter, model-output, tool-input
	Says    string // "comes from the query string"
	Segment bool   // a piece of a URL's path, between two slashes
	Typed   bool   // a message whose fields have declared types: what is asked for as a number is one
	Path    bool   // the path of the address that was asked for: a slash in front and, as browsers send none, no backslash
	Filled  bool   // the name of a file that was put away for whoever sent it: what it holds is his
	Named   bool   // the parameters that the path of its route names
	Network bool   // what a socket receives: most often the answer to what was asked over it
	// Receivers are, with a bare method name, words of which one is in the receiver's name.
	Receivers []string
	// Clears are the kinds for which its data is harmless: a form field is a text, so that it cannot be
	// an operator of a query.
	Clears Mask
	To     Arg // what receives it; zero: the result
	When   []When
}

// A Sink is an argument where data of a kind hurts.
type Sink struct {
	Arg       Arg // in Stores: 0 is the value, 1 the key
	Kind      *Kind
	When      []When
	Says      string   // "runs as SQL"
	Items     []string // only what is below these keys of the argument
	Names     bool     // only the names in a mapping, or in a list of pairs
	Argv      string   // the argument is a list of words for a program: "shell" looks at what a shell among them runs, "options" at words that may be taken for options
	Template  *Arg     // names a template of the project; Arg is then what it may write, and only what it does not escape hurts
	Inline    bool     // Template is the template's text itself
	Escapes   []string // endings of the names of templates that are escaped, where the name decides: ".html"
	Receivers []string // with a bare method name: words of which one is in the receiver's name, or is all of it: "=data"
	Bare      bool     // a method by its name alone, whatever the class of its object is
	Textual   bool     // only a text hurts, as one of the conditions says
	Slight    bool     // what reaches it weighs little: whether a file is there, a message that is parsed with its headers
	Absolute  bool     // an address without a scheme is a path behind the client's own, or refused: "//host" leads nowhere else
	Handle    bool     // takes an open file as well as its name, so that what reaches it weighs little unless it is a name
}

// A Proof is what a call says about one of its arguments.
type Proof struct {
	Arg    Arg
	Clears Mask
	Normal bool // only for paths that were normalised before
	// If is when it holds: "returns" (no exception), "true", "false".
	If string
	// Pattern, when set, is the argument that holds a regular expression which Arg then matches;
	// Whole says that the match spans the whole text.
	Pattern *Arg
	Whole   string // "start" (re.match), "full" (re.fullmatch), "any" (re.search)
	When    []When
}

// A Move carries data from one place of a call to another.
type Move struct {
	From, To Arg
	Keys     []Arg // the place inside To (or From, when loading) that constant arguments name
	Clears   Mask
	Member   bool // what is carried names something inside an archive
}

// A Run is a project function that a library calls: executor.submit(f, x), map(f, xs).
type Run struct {
	Function Arg
	Args     []Arg // passed one by one
	Spread   *Arg  // a sequence argument spread as arguments: Thread(args=...)
	Named    *Arg  // a mapping argument spread as keyword arguments: Thread(kwargs=...)
	Element  bool  // Args' elements are passed, as map does
	Rest     int   // positional arguments from this index on are passed; -1: none
	Result   bool  // the call's result holds the function's result
}

// An Arg names an argument of a call by position, keyword or both.
type Arg struct {
	Index   int      // -1: keyword only
	Name    string   // "" : position only
	Others  []string // what other releases, or other classes of the same entry, call it
	Special ArgSpecial
}

// Same says that a and b are written alike.
func (a Arg) Same(b Arg) bool {
	return a.Index == b.Index && a.Name == b.Name && a.Special == b.Special && slices.Equal(a.Others, b.Others)
}

// ArgSpecial is an Arg that is not one argument.
type ArgSpecial uint8

const (
	Plain     ArgSpecial = iota
	Self                 // the receiver
	Result               // what the call returns
	AllArgs              // every argument
	Named                // the mapping spread as keyword arguments, as far as its keys are not fixed
	Formatted            // a message and the arguments that its % placeholders take
	Keywords             // every keyword argument that no parameter is named for
)

// A When is a condition on a call's arguments. All conditions of an entry must hold.
type When struct {
	Arg     Arg
	Test    string   // "is" (one of Values), "not" (none of Values), "missing", "present", "text", "starts", "type", "number" (nothing but a number), "program" (a command that runs one of these), "mentions" (a function of the project that uses one of these names), "lacks" (one that uses none of them), "name" (the name of a file, where an open file or its bytes may stand as well), "slow" (a regular expression that may take very long), "quadratic" (one that may take the square of a text's length), "admits" (a library and a release of it), "uncalled" (nothing in the project names these functions), "named" (the file of the call names one of these), "unnamed" (it names none of them)
	Values  []string // constants written as Python (True, None, 'x') or dotted names
	Default bool     // the outcome when the argument's value is not known
	Missing bool     // the outcome when the argument is not passed
	Setting string   // a call whose last argument stands for one that is not passed: lxml.etree.set_default_parser
}

// An Entry says how a framework reaches functions of the project.
type Entry struct {
	Framework  string
	Decorator  string   // dotted callable or method used as a decorator
	Base       string   // methods of subclasses of this class; "*Servicer": of any class whose name ends so
	Methods    []string // names of methods (with Base); "*" for all public ones, "resolve_*" for those that begin so
	Signature  []string // functions at the top of a module with exactly these parameters
	Described  []string // functions without decorators that describe a parameter by one of these calls, as its default or in Annotated
	Beside     []string // with Described: packages of which the project imports one
	Call       string   // a call that registers a function, in argument Function
	Function   Arg
	Parameters string            // kind of its parameters: user-input, ""
	Skip       []string          // parameters that are not data: self, request, db
	Inputs     Arg               // the argument that lists what fills the parameters one by one
	Upload     string            // class of what is listed there and fills its parameter with the name of a file that the framework has put away
	Vouched    string            // the same for a choice that it has checked
	Types      map[string]string // parameter name -> class, "request": "django.http.HttpRequest"; "#0" by position
	Returns    *Kind             // what is returned as text is a sink of this kind, or nil
	Answers    *Kind             // what is returned in any form, as JSON too, is a sink of this kind, or nil
	Parts      []Part            // parts of what is returned that are sinks of their own
	Page       string            // the key of what is returned that holds a page, where "headers" beside it say text/html
	Template   Arg               // the argument that names the template to which what is returned is passed
	As         string            // its functions are called by their names, in Named or their own, as this: "task", "filter", "tag"
	Says       string            // "comes from the URL"
	Path       Arg               // the argument that holds the path, for routes
	Several    bool              // each argument behind the path is one more
	Named      Arg               // the argument that names the route, which another call gave its path
	Version    Arg               // the argument that holds the version, which stands in front of the path
	Grouped    bool              // the function is a group of one route, to be hung somewhere
	Suffix     Arg               // the argument that holds what the names of the methods end with
	Detail     Arg               // that says whether the path has the key of one thing in it
	Verb       Arg               // that holds the HTTP method
	Otherwise  []string          // HTTP methods where no methods= is given
	Verbs      []string          // HTTP methods the decorator stands for; nil: read from methods=
	FromTypes  bool              // FastAPI-like: parameters by annotation (Depends, models, numbers)
	Typed      bool              // parameters are messages whose fields have declared types
	Converts   bool              // annotated numbers are converted before the call
	Rest       bool              // *args gets what no other parameter takes
	Tainted    []string          // parameters in Types that are data themselves
}

// A Part is what an entry returns under some keys: headers.Location, or 2.Location of a tuple.
type Part struct {
	Keys []string
	Kind *Kind
}

// A Rule reports flows from kinds of sources into a kind of sink.
type Rule struct {
	About *finding.About
	From  []string // kinds of sources; nil: all that the run asks for
	To    *Kind
}

// All is every kind.
const All Mask = 1<<53 - 1

// facets and special kinds are found by what kinds.yaml says of them.

func (m *Model) bits(match func(*Kind) bool) Mask {
	var mask Mask
	for _, k := range m.Kinds {
		if match(k) {
			mask |= k.Bit
		}
	}
	return mask
}

// bit is the kind of that name, nothing where there is none.
func (m *Model) bit(name string) Mask {
	if k := m.Kind(name); k != nil {
		return k.Bit
	}
	return 0
}

// literalBits are the kinds for which a value is harmless that is written as Python writes it in code: in quotes, on one line.
func (m *Model) literalBits() Mask { return m.lineBits() | m.bit("code") }

// quoted is what quoting for a URL clears, of what it clears at most, when the characters of safe stay as they are. That no host
// can be named is a matter of these characters only, which inHost takes back.
func (m *Model) quoted(clears Mask, safe string) Mask {
	clears &^= m.bit("redirect-url") // "//host" leads away
	if !strings.Contains(safe, "/") {
		clears |= m.folderBits() | NoHost
	}
	if strings.Contains(safe, ":") {
		clears &^= m.bit("url")
	} else {
		clears |= NoScheme
	}
	if strings.ContainsAny(safe, "<>&'\"") {
		clears &^= m.html | m.bit("script-text") | m.bit("html-attribute")
	}
	for _, left := range []struct {
		any   string
		kinds []string
	}{
		{"'\"", []string{"xpath-text"}},
		{"()*\\", []string{"ldap-filter"}},
		{";|&$`<>\n", []string{"shell-command"}},
		{"\r\n", []string{"header-value", "log-text", "mail-header", "cookie-value"}},
	} {
		if strings.ContainsAny(safe, left.any) {
			for _, kind := range left.kinds {
				clears &^= m.bit(kind)
			}
		}
	}
	return clears
}

func (m *Model) folderBits() Mask { return m.bits(func(k *Kind) bool { return k.Folder }) }
func (m *Model) nonemptyBits() Mask {
	return m.bits(func(k *Kind) bool { return k.Prefix == "nonempty" })
}
func (m *Model) hostBits() Mask {
	return m.bits(func(k *Kind) bool { return k.Prefix == "host" || k.Prefix == "local" })
}

// optionBits are the kinds that a text hurts by beginning with a hyphen.
func (m *Model) optionBits() Mask {
	return m.bits(func(k *Kind) bool { return k.Prefix == "nonempty" && k.Needs == "-" })
}

// cellBits are the kinds that a text hurts by beginning like a formula.
func (m *Model) cellBits() Mask {
	return m.bits(func(k *Kind) bool { return k.Prefix == "cell" })
}
func (m *Model) memberBits() Mask { return m.bit("archive-member") }
func (m *Model) localBits() Mask  { return m.bits(func(k *Kind) bool { return k.Prefix == "local" }) }
func (m *Model) schemeBits() Mask {
	return m.bits(func(k *Kind) bool { return k.Prefix == "scheme" })
}
func (m *Model) attributeBits() Mask { return m.bit("attribute-name") }
func (m *Model) bodyBits() Mask      { return m.bits(func(k *Kind) bool { return k.Prefix == "body" }) }

// pathBits are the kinds that a name which is none of Python's own ("__globals__") cannot hurt.
func (m *Model) pathBits() Mask { return m.bit("attribute-path") }

func (m *Model) sizeBit() Mask { return m.bit("size") }
func (m *Model) shownBits() Mask {
	return m.bits(func(k *Kind) bool { return k.Name == "logged-secret" || k.Name == "printed-secret" })
}
func (m *Model) lineBits() Mask { return m.without("\n") | m.without("\r\n") }

// Kind returns the kind of a name, nil when there is none.
func (m *Model) Kind(name string) *Kind {
	for _, k := range m.Kinds {
		if k.Name == name {
			return k
		}
	}
	return nil
}

// canonical returns the name under which the model knows a thing.
func (m *Model) canonical(name string) string {
	if a, ok := m.Aliases[name]; ok {
		return a
	}
	// A member of an aliased thing.
	for i := len(name) - 1; i > 0; i-- {
		if name[i] == '.' {
			if a, ok := m.Aliases[name[:i]]; ok {
				return a + name[i:]
			}
		}
	}
	return name
}

// lineage calls visit for a class and its bases until it returns true.
func (m *Model) lineage(typ string, visit func(string) bool) bool {
	return slices.ContainsFunc(m.line(typ), visit)
}

// line is a class and its bases, by the names under which the model knows them.
func (m *Model) line(typ string) []string {
	m.known.lock.RLock()
	line, ok := m.known.lines[typ]
	m.known.lock.RUnlock()
	if ok {
		return line
	}
	const most = 12
	line = []string{m.canonical(typ)}
	for i := 0; i < len(line); i++ {
		if t := m.Types[line[i]]; t != nil {
			for _, b := range t.Bases[:min(len(t.Bases), most-len(line))] {
				line = append(line, m.canonical(b))
			}
		}
	}
	m.known.lock.Lock()
	defer m.known.lock.Unlock()
	if m.known.lines == nil {
		m.known.lines = map[string][]string{}
	}
	m.known.lines[typ] = line
	return line
}

func (m *Model) attr(name string) *Attr { return m.Values[name] }

// attribute is what the model says of an attribute of a class, and its full name in the class that has it.
func (m *Model) attribute(typ, name string) (*Attr, string) {
	return lookUp(m, &m.known.attributes, m.Values, typ, name)
}

// method is what the model says of a method of a class, and its full name in the class that has it; nil and "" where none has.
func (m *Model) method(typ, name string) (*Call, string) {
	c, full := lookUp(m, &m.known.methods, m.Calls, typ, name)
	if c == nil {
		return nil, ""
	}
	return c, full
}

// lookUp finds a member in a class or the nearest of its bases. What is nowhere has the full name that was tried last.
func lookUp[T any](m *Model, known *map[classMember]found[*T], all map[string]*T, typ, name string) (*T, string) {
	key := classMember{typ, name}
	m.known.lock.RLock()
	f, ok := (*known)[key]
	m.known.lock.RUnlock()
	if ok {
		return f.what, f.full
	}
	for _, t := range m.line(typ) {
		f.full = t + "." + name
		if f.what = all[f.full]; f.what != nil {
			break
		}
	}
	m.known.lock.Lock()
	defer m.known.lock.Unlock()
	if *known == nil {
		*known = map[classMember]found[*T]{}
	}
	(*known)[key] = f
	return f.what, f.full
}

func (m *Model) attrType(typ, name string) (out string) {
	m.lineage(typ, func(t string) bool {
		if d := m.Types[t]; d != nil {
			if out = d.Attrs[name]; out == "" && name[0] != '_' {
				out = d.Attrs["*"]
			}
		}
		return out != ""
	})
	return out
}

// itemAt is the class of the item under a key: "[request]" among the attributes names one.
func (m *Model) itemAt(typ string, key *Value) string {
	if c, ok := key.constant(); ok {
		if t := m.attrType(typ, itemKey(c)); t != "" {
			return t
		}
	}
	return m.item(typ)
}

func (m *Model) item(typ string) (out string) {
	m.lineage(typ, func(t string) bool {
		if d := m.Types[t]; d != nil {
			out = d.Item
		}
		return out != ""
	})
	return out
}

func (m *Model) clean(typ string) bool {
	return m.lineage(typ, func(t string) bool { d := m.Types[t]; return d != nil && d.Clean })
}

func (m *Model) fluent(typ string) bool {
	return m.lineage(typ, func(t string) bool { d := m.Types[t]; return d != nil && d.Fluent })
}

// stream says that an object is an open file or a buffer.
func (m *Model) stream(typ string) bool {
	return m.lineage(typ, func(t string) bool { d := m.Types[t]; return d != nil && d.Stream })
}

// isRecord says that keyword arguments become fields of what is stored.
func (m *Model) isRecord(libs []string) bool {
	for _, lib := range libs {
		if m.lineage(lib, func(t string) bool { d := m.Types[t]; return d != nil && d.Record }) {
			return true
		}
	}
	return false
}

func (m *Model) isA(typ, base string) bool {
	base = m.canonical(base)
	return m.lineage(typ, func(t string) bool { return t == base })
}

func (m *Model) store(typ, name string) (out []Sink) {
	m.lineage(typ, func(t string) bool {
		out = m.Stores[t+"."+name]
		return out != nil
	})
	return out
}
