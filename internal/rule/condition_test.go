package rule

import (
	"slices"
	"strings"
	"testing"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// report runs one match over a text and returns the lines it reports.
func report(t *testing.T, match, text string) []int {
	t.Helper()
	file := "title: t\nseverity: low\ncwe: 1\nwhy: w\nfix: f\nmatch:\n" + "  " + strings.ReplaceAll(match, "\n", "\n  ") + "\n"
	r, errs := Read("family/test-rule.yaml", []byte(file))
	if len(errs) > 0 {
		t.Fatalf("%s\n%v", match, errs)
	}
	set := &Set{Rules: []*Rule{r}, byID: map[string]*Rule{"test-rule": r}, index: newIndex([]*Rule{r}, false)}
	var lines []int
	for _, f := range set.Check(resolve.Link([]*syntax.Tree{syntax.Parse(source.NewFile("main.py", text))}, nil)) {
		lines = append(lines, f.Place.File.Line(f.Place.Start))
	}
	return lines
}

func TestConditions(t *testing.T) {
	for _, test := range []struct {
		word, match, text string
		want              []int
	}{
		{"call", "call: os.system", "import os as o\nr = o.system\nr('x')\no.popen('x')", []int{3}},
		{"call", "call: .go", "a.go()\nb.stop()", []int{1}},
		{"reference", "reference: ssl.PROTOCOL_SSLv3", "import ssl\nx = ssl.PROTOCOL_SSLv3\ny = ssl.PROTOCOL_TLS", []int{2}},
		{"import", "import: telnetlib", "import telnetlib\nfrom telnetlib import Telnet\nimport telnetlib3", []int{1, 2}},
		{"import", "import: [telnetlib, xml.*]", "import os, telnetlib\nimport xml.sax as x\nfrom . import telnetlib\nfrom .telnetlib import a\nfrom telnetlib import *", []int{1, 2, 5}},
		{"assign", "assign: x\nvalue: 1", "x = 1\na.x = 1\na['x'] = 1\nx = 2", []int{1, 2, 3}},
		{"assign", "assign: /^api_key$/", "apiKey = 1\nAPI_KEY = 1\nkey = 1", []int{1, 2}},
		{"entry", "entry: x", "d = {'x': 1, 'y': 2}\nx = 1", []int{1}},
		{"keyword", "keyword: x\nvalue: true", "f(x=True)\nf(x=False)", []int{1}},
		{"setting", "setting: x", "x = 1\nf(x=1)\nd = {'x': 1}\nprint(x)", []int{1, 2, 3}},
		{"default", "default: x\nvalue: a", "def f(x='a'): pass\ndef g(x='b'): pass\ndef h(y=1, *, x='a'): pass", []int{1, 3}},
		{"compare", "compare: {op: '==', either: {named: '^pw$'}}", "pw == 1\n1 == pw\npw != 1", []int{1, 2}},
		{"if", "if: {named: '^debug$'}", "if debug:\n  pass\nif x:\n  pass", []int{1}},
		{"while", "while: true", "while True:\n  f()\nwhile x:\n  f()", []int{1}},
		{"change", "change: [/^a_/]", "aB += 1\nx.aC -= 1\nb += 1\naB = 1", []int{1, 2}},
		{"step", "while: {compare: {op: '<'}}\nstep: {named: '^width$'}", "while x < 9:\n  x += width\nwhile x < 9:\n  x += 1\nwhile x < 9:\n  x += width\n  if y: break", []int{1}},
		{"compared", "change: x\nvalue: {compared: false}", "def f(a, b):\n  x += a\n  x += b\n  if a < 0: pass\n  x += max(c, 1)\n  if b < d: pass", []int{3}},
		{"unended", "call: .recv\nunended: true", "def f(c):\n  while b'.' not in d:\n    d += c.recv(9)\n  while True:\n    p = c.recv(9)\n    if not p: break\n    d += p", []int{3}},
		{"raced", "change: ['/./']\nraced: threads", "def f():\n  global n, m\n  n += 1\n  k += 1\ndef g():\n  global m\n  with lock: m += 1\nfor _ in range(3):\n  Thread(target=f).start(), Thread(target=g).start()", []int{3}},
		{"assert", "assert: {mentions: admin}", "assert u.admin\nassert x", []int{1}},
		{"raise", "raise: builtins.ValueError", "def f():\n  raise ValueError(1)\n  raise KeyError", []int{2}},
		{"return", "return: true", "def f():\n  return True\n  return x", []int{2}},
		{"except", "except: {types: [bare, Exception], body: pass}", "try: f()\nexcept: pass\ntry: f()\nexcept Exception: g()\ntry: f()\nexcept ValueError: pass", []int{2}},
		{"function", "function: ^get_", "def get_x(): pass\ndef put_x(): pass", []int{1}},
		{"class", "class: {bases: a.B}", "import a\nclass C(a.B): pass\nclass D(C): pass\nclass E: pass", []int{2, 3}},
		{"decorator", "decorator: .route", "@app.route('/')\ndef f(): pass\n@other\ndef g(): pass", []int{2}},
		{"stacked", "function: .\nstacked: [.checked, .route]", "@a.checked\n@app.route('/')\ndef f(): pass\n@app.route('/')\n@a.checked\ndef g(): pass", []int{3}},
		{"string", "string: ^/tmp", "'/tmp is a docstring'\nx = '/tmp/y'\ny = 'tmp'", []int{2}},
		{"text", "text: T.DO", "# TODO\n# done", []int{1}},
		{"text", "text: '[\\x{202A}-\\x{202E}q]'", "# \u202aq\u2029\n# \u202e\n# \xff\xe2\x80 \u202f", []int{1, 1, 2}},
		{"module", "module: true\nfile: {imports: os}", "x = 1\nimport os", []int{1}},
		{"is", "call: f\narguments: {0: md5}", "import f as g\nfrom m import f\nA = 'md5'\n", nil},
		{"is", "call: .f\narguments: {0: md5}", "A = 'md5'\na.f(A)\na.f('m' + 'd5')\na.f('sha')", []int{2, 3}},
		{"in", "call: .f\narguments: {0: {in: [1, null]}}", "a.f(1)\na.f(None)\na.f(2)", []int{1, 2}},
		{"matches", "call: .f\narguments: {0: {matches: ^a}}", "a.f('ab')\na.f(b'ab')\na.f('b')", []int{1, 2}},
		{"less", "call: .f\narguments: {0: {less: 2}}", "a.f(1)\na.f(2)\na.f(x)", []int{1}},
		{"more", "call: .f\narguments: {0: {more: 2}}", "a.f(3)\na.f(2)", []int{1}},
		{"mask", "call: .f\narguments: {0: {mask: 0o002}}", "import stat\na.f(0o777)\na.f(stat.S_IRWXO | 1)\na.f(0o755)", []int{2, 3}},
		{"shorter", "call: .f\narguments: {0: {shorter: 2}}", "a.f('x')\na.f('xx')", []int{1}},
		{"longer", "call: .f\narguments: {0: {longer: 1}}", "a.f('x')\na.f('xx')", []int{2}},
		{"slow", "string: '[+]'\nslow: true", "x = r'(a+)+b'\ny = r'(ab+)+c'", []int{1}},
		{"constant", "call: .f\narguments: {0: {constant: false}}", "def g(x):\n  a.f(x)\n  a.f('y')\n  y = 1\n  a.f(y)", []int{2}},
		{"missing", "call: .f\narguments: {x: {missing: true}}", "a.f()\na.f(x=1)\na.f(**unknown)\na.f(**{'x': 1})\na.f(**{'y': 1})", []int{1, 5}},
		{"kind", "call: .f\narguments: {0: {kind: [list, fstring]}}", "a.f([])\na.f(f'{x}')\na.f(1)", []int{1, 2}},
		{"kind", "if: {kind: not}", "if not x: pass\nif x: pass", []int{1}},
		{"type", "call: .f\non: {type: a.B}", "import a\nx = a.B()\nx.f()\ny.f()", []int{3}},
		{"origin-mentions of a loop", "call: .f\narguments: {0: {origin-mentions: ^pw$}}", "def g(pw):\n  for v in pw.items():\n    a.f(v)\n  for w in range(3):\n    a.f(w)", []int{3}},
		{"subclass", "call: .f\narguments: {0: {subclass: a.B}}", "import a\nclass C(a.B): pass\nx.f(C)\nx.f(a.D)", []int{3}},
		{"named", "call: .f\narguments: {0: {named: ^pass_word$}}", "a.f(passWord)\na.f(b.pass_word)\na.f(c['pass-word'])\na.f(x)", []int{1, 2, 3}},
		{"spelled", "call: .f\narguments: {0: {spelled: '^[A-Z]+$'}}", "a.f(NAME)\na.f(name)", []int{1}},
		{"written", "call: .f\narguments: {0: {written: '^True$'}}", "a.f(True)\nx = True\na.f(x)", []int{1}},
		{"mentions", "call: .f\narguments: {0: {mentions: ^pw$}}", "a.f(str(pw))\na.f(str(x))", []int{1}},
		{"origin-mentions", "call: .f\narguments: {0: {origin-mentions: ^pw$}}", "def g(pw):\n  v = pw.encode()\n  a.f(v)\n  a.f(w)", []int{3}},
		{"parameter", "call: .f\narguments: {0: {parameter: true}}", "def g(x):\n  a.f(x)\n  a.f(y)", []int{2}},
		{"parameter", "call: .f\narguments: {0: {parameter: {default: false}}}", "def g(x=False, y=True):\n  a.f(x)\n  a.f(y)", []int{2}},
		{"built", "call: .f\narguments: {0: {built: 'x = .?[{][}]'}}", "a.f(f'x = {y}')\na.f('x = %s' % y)\na.f('x = ' + y)\na.f('x = {}'.format(y))\na.f('x = 1')\na.f(y)", []int{1, 2, 3, 4}},
		{"has", "call: .f\narguments: {0: {has: '*'}}", "a.f(['*'])\na.f(('a', '*'))\na.f(['a'])\na.f('*')", []int{1, 2}},
		{"each", "call: .f\narguments: {0: {each: {constant: true}}}", "a.f([1, 2])\na.f([1, x])", []int{1}},
		{"entries", "call: .f\narguments: {0: {entries: {x: false}}}", "a.f({'x': False})\nd = {'x': False}\na.f(d)\na.f({'x': True})", []int{1, 3}},
		{"op", "call: .f\narguments: {0: {op: '|'}}", "a.f(x | y)\na.f(x + y)", []int{1}},
		{"contains", "call: .f\ncontains: {call: .g}", "a.f(b.g())\na.f(b)", []int{1}},
		{"contains", "call: .f\ncontains: {call: os.nice}", "from os import nice as n\nr = n\ny = r(1)\na.f(r(2))\na.f([y])\na.f(r)", []int{4, 5}},
		{"body", "function: .\nbody: {call: [os.nice, .g]}", "import os\ndef f(): os.nice(1)\ndef g(): a.nice(1)\ndef h(): a.g()", []int{2, 4}},
		{"after", "call: .chmod\nafter: {call: .touch}", "import os\np.chmod(1)\np.touch()\np.chmod(2)\nos.chmod(p, 3)\nq.chmod(4)\ndef f():\n  p.chmod(5)\nif x:\n  q.touch()\nq.chmod(6)", []int{4, 5}},
		{"body", "if: {any: [{constant: true}, {constant: false}]}\nbody: {call: .g}", "if x:\n  a.g()\nif y:\n  a.h()", []int{1}},
		{"argument-count", "call: .f\nargument-count: 2", "a.f(1, x=2)\na.f(1)", []int{1}},
		{"arguments", "call: .f\narguments: {any: 1}", "a.f(2, x=1)\na.f(2)", []int{1}},
		{"arguments", "call: .f\narguments: {1/x/y: 1}", "a.f(0, 1)\na.f(x=1)\na.f(y=1)\na.f(1)", []int{1, 2, 3}},
		{"on", "call: .f\non: {named: ^log$}", "log.f()\na.f()", []int{1}},
		{"value", "keyword: x\nvalue: {named: ^y$}", "f(x=y)\nf(x=z)", []int{1}},
		{"depends", "function: .\ndepends: user$", "def get_user(): pass\ndef service(u=Depends(get_user)): pass\ndef route(s=Depends(service)): pass\ndef other(s=Depends(db)): pass", []int{2, 3}},
		{"unread", "function: .\nunread: _id$", "def f(a_id, b_id): return b_id\ndef g(a_id): return a_id\ndef h(a_id): return locals()", []int{1}},
		{"recursive", "function: .\nrecursive: true", "def f(x): return f(x.next)\ndef g(x): return f(x)\nclass C:\n  def h(self, x): return self.h(x)\n  def f(self, x): return f(x)", []int{1, 4}},
		{"parameters", "function: .\nparameters: ^request$", "def f(request): pass\ndef g(x): pass", []int{1}},
		{"result", "call: .f\nresult: discarded", "a.f()\nx = a.f()", []int{1}},
		{"place", "assign: x\nplace: class", "x = 1\nclass C:\n  x = 1\n  def f(self):\n    x = 1", []int{3}},
		{"reaches", "call: .f\nreaches: ^token$", "def g():\n  v = a.f()\n  token = str(v)\n  w = a.f()", []int{2}},
		{"reaches", "call: .f\nreaches: ^make_token$", "def make_token():\n  return a.f()\ndef other():\n  return a.f()", []int{2}},
		{"reaches", "call: .f\nreaches: ^token$", "def g():\n  return h(1)\ndef h(x):\n  return str(a.f(x))\ndef i():\n  token = g()\ndef j():\n  return a.f()\ndef k():\n  h = j()\n  token = 1", []int{4}},
		{"reaches", "call: .f\nreaches: ^token$", "class C:\n  def g(self):\n    return a.f()\n  def h(self):\n    self.token = self.g()\nclass D:\n  def g(self):\n    return a.f()", []int{3}},
		{"within", "call: .f\nwithin: {function: ^g$}", "def g():\n  a.f()\ndef h():\n  a.f()", []int{2}},
		{"within", "call: .f\nwithin: {handler: true}", "@app.route('/')\ndef g():\n  a.f()\ndef h(request):\n  a.f()\ndef i(x):\n  a.f()", []int{3, 5}},
		{"within", "call: .f\nwithin: {loop: true}", "for x in y:\n  a.f()\na.f()", []int{2}},
		{"within", "import: cgi\nwithin: {try: ImportError}", "try:\n  import cgi\nexcept ImportError: pass\nimport cgi", []int{2}},
		{"within", "call: .f\nwithin: {if: {mentions: ^debug$}}", "if debug:\n  a.f()\na.f()", []int{2}},
		{"file", "call: .f\nfile: {imports: os, path: ^main, contains: imp}", "import os.path\na.f()", []int{2}},
		{"built", "call: .f\narguments: {0: {built: 'x=\\{\\}'}}", "a.f(f\"x={y}\")\na.f(f\"x={{}} {y}\")\na.f(\"x={} %s\" % y)", []int{1}},
		{"project", "call: .f\nproject: '(?m)^limit *='", "limit = 1\na.f()", []int{2}},
		{"project", "call: .f\nproject: '(?m)^limit *='", "a.f(limit)", nil},
		{"not", "call: .f\nnot: {arguments: {0: 1}}", "a.f(1)\na.f(2)", []int{2}},
		{"unless", "call: .f\nunless: {arguments: {0: 1}}", "a.f(1)\na.f(2)", []int{2}},
		{"any", "call: .f\nany: [{arguments: {0: 1}}, {arguments: {0: 2}}]", "a.f(1)\na.f(2)\na.f(3)", []int{1, 2}},
		{"all", "call: .f\nall: [{arguments: {0: 1}}, {arguments: {1: 2}}]", "a.f(1, 2)\na.f(1)", []int{1}},
	} {
		if got := report(t, test.match, test.text); !slices.Equal(got, test.want) {
			t.Errorf("%s: %s\n%s\nreported lines %v, want %v", test.word, test.match, test.text, got, test.want)
		}
	}
}

func TestEveryWordIsRead(t *testing.T) {
	for _, word := range conditionWords {
		if conditionWord(word) == nil {
			t.Errorf("%q is listed and not read", word)
		}
	}
	if !slices.IsSorted(conditionWords) {
		t.Error("conditionWords is not sorted")
	}
}

func TestMistakesNameTheirPlace(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"titel: x", `family/a.yaml:1:1: unknown key "titel"; did you mean "title"?`},
		{"edit: {titel: x, callee: f}", `family/a.yaml:1:8: unknown key "titel"; did you mean "title"?`},
		{"edit: {title: x}", `family/a.yaml:1:7: an edit needs one of callee, arguments, value, replace`},
		{"edit: {title: x, replace: f, value: g}", `family/a.yaml:1:7: replace takes the whole place, so nothing else can be edited`},
		{"edit: {title: x, replace: 'f({argument})'}", `family/a.yaml:1:27: unknown word in braces "argument"; did you mean "arguments"?`},
		{"edit: {title: x, replace: 'f({0}'}", `family/a.yaml:1:27: replace: "f({0}" is not Python: expected ')'`},
		{"title: x\nmatch:\n  cal: os.system", `family/a.yaml:3:3: unknown condition "cal"; did you mean "call"?`},
		{"title: x\nmatch:\n  call: os.system\n  arguments: {0: {mathces: x}}", `family/a.yaml:4:19: unknown condition "mathces"; did you mean "matches"?`},
		{"severity: hgih", `family/a.yaml:1:11: unknown severity "hgih"; did you mean "high"?`},
		{"title: x\ntitle: y", "family/a.yaml:2:1: key \"title\" is given twice"},
		{"match: {call: a.b, arguments: {0: {matches: '('}}}", "family/a.yaml:1:45: error parsing regexp"},
		{"roles: [tets]", `family/a.yaml:1:8: unknown role "tets"; did you mean "test"?`},
		{"a: [1", "family/a.yaml:1:1: "},
	} {
		_, errs := Read("family/a.yaml", []byte(test.text))
		found := slices.ContainsFunc(errs, func(err error) bool { return strings.HasPrefix(err.Error(), test.want) })
		if !found {
			t.Errorf("%q\ngot  %v\nwant %s", test.text, errs, test.want)
		}
	}
}

func TestRuleHoldsByVersion(t *testing.T) {
	for _, test := range []struct {
		python, requires string
		want             bool
	}{
		{"<3.14", "", true},
		{"<3.14", ">=3.10", true},
		{"<3.14", ">=3.14", false},
		{">=3.13", ">=3.8", true},
		{">=3.13", ">=3.8,<3.12", false},
		{"<3.14", "nonsense", true},
	} {
		r := &Rule{python: test.python}
		if got := r.holdsIn(Environment{RequiresPython: test.requires}); got != test.want {
			t.Errorf("python %q with requires-python %q: %v, want %v", test.python, test.requires, got, test.want)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add("title: x\nseverity: low\ncwe: 1\nwhy: a\nfix: b\nmatch:\n  call: os.system\n  arguments: {0: {built: true}}\n")
	f.Add("a: &a [*a]\n")
	f.Add("match: [{if: {kind: not}}]\n")
	f.Fuzz(func(t *testing.T, text string) {
		r, errs := Read("family/a.yaml", []byte(text))
		if r == nil && len(errs) == 0 {
			t.Error("no rule and no error")
		}
	})
}

// BenchmarkCheck compares one rule with all of them over the same module: a thousand rules must cost little
// more than ten.
func BenchmarkCheck(b *testing.B) {
	var text strings.Builder
	for range 400 {
		text.WriteString("import os, hashlib\ndef f(a, b):\n    x = os.path.join(a, 'b')\n    y = [g(i, key=1) for i in b if i != 'x']\n    return {'a': x, 'b': hashlib.sha256(y)}\n")
	}
	program := resolve.Link([]*syntax.Tree{syntax.Parse(source.NewFile("a.py", text.String()))}, nil)
	for _, rules := range []int{10, 1000} {
		var all []*Rule
		for i := range rules {
			r, errs := Read("f/r"+strings.Repeat("x", i%40+1)+".yaml", []byte("title: t\nseverity: low\ncwe: 1\nwhy: w\nfix: f\nmatch:\n  - call: m"+strings.Repeat("o", i%40+1)+".f\n  - keyword: k"+strings.Repeat("o", i%40+1)+"\n"))
			if len(errs) > 0 {
				b.Fatal(errs)
			}
			all = append(all, r)
		}
		set := &Set{Rules: all, byID: map[string]*Rule{}, index: newIndex(all, false)}
		b.Run(map[int]string{10: "10 rules", 1000: "1000 rules"}[rules], func(b *testing.B) {
			b.SetBytes(int64(text.Len()))
			for b.Loop() {
				set.Check(program)
			}
		})
	}
}
