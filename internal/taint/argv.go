package taint

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file knows how lists of arguments are read: what a shell among them runs, and which words the
// program may take for options.

// shells run the word behind their -c.
var shells = map[string]bool{"sh": true, "bash": true, "zsh": true, "dash": true, "ksh": true, "csh": true, "fish": true, "cmd": true, "cmd.exe": true, "powershell": true, "pwsh": true, "powershell.exe": true}

// runsByOption are programs that start another one that an option names: git fetch --upload-pack=…, hg --config=….
var runsByOption = map[string]bool{"git": true, "hg": true, "svn": true, "bzr": true, "ssh": true, "scp": true, "rsync": true}

// optionThatRuns is what such a program does with a word. Who hands a branch to a library means no option, so that it is told of
// a library's parameters too.
const optionThatRuns = "may be an option that names a program to run"

// plainPrograms take no option that does harm.
var plainPrograms = map[string]bool{"echo": true, "ping": true, "true": true, "printf": true, "test": true, "sleep": true, "nslookup": true, "uname": true, "id": true}

// argv splits an argument list into the program and its words; ok is false when it is not known.
func (f *frame) argv(s *state, v *Value) (program string, words []*Value, ok bool) {
	list, ok := f.exactElements(s, v)
	if !ok || len(list) == 0 {
		return "", nil, false
	}
	if fns := orEmpty(list[0]).funcs; len(fns) == 1 && strings.HasPrefix(fns[0].name, "os.P_") && len(list) > 1 {
		list = list[1:] // os.spawnl(os.P_WAIT, program, …)
	}
	name := programName(list[0])
	for len(list) > 1 && (name == "sudo" || name == "env" || name == "nice" || name == "timeout" || name == "nohup") {
		list = list[1:]
		next, known := list[0].text()
		if !known {
			return "", list[1:], true
		}
		if !strings.HasPrefix(next, "-") && !strings.Contains(next, "=") && strings.Trim(next, "0123456789") != "" {
			name = programName(list[0])
		}
	}
	return name, list[1:], true
}

func programName(v *Value) string {
	name, _ := v.text()
	return name[strings.LastIndexAny(name, "/\\")+1:]
}

// shellWords is what chooses the program of a list of arguments, and what the list gives to a shell: the script of
// ["sh", "-c", script].
func (f *frame) shellWords(s *state, v *Value) (program, script []Taint) {
	if v != nil && len(v.refs) > 1 {
		for _, l := range v.refs {
			p, w := f.shellWords(s, &Value{refs: []*loc{l}})
			program, _ = joinTaints(program, p)
			script, _ = joinTaints(script, w)
		}
		return program, script
	}
	list, ok := f.exactElements(s, v)
	if !ok || len(list) == 0 {
		return f.deep(s, f.firstWord(s, v)), nil
	}
	name, words, _ := f.argv(s, v)
	program = f.deep(s, list[0])
	if !shells[strings.ToLower(name)] && !mayBeShell(list[0]) && !isInterpreter(name) && !isThisPython(list[0]) {
		return program, nil
	}
	for i, w := range words {
		if i+1 < len(words) && runsNext(w) {
			script, _ = joinTaints(script, f.deep(s, words[i+1]))
		}
	}
	return program, script
}

// isInterpreter says that a program runs code that stands in its words: python3 -c, perl -e.
func isInterpreter(program string) bool {
	program = strings.ToLower(strings.TrimSuffix(strings.TrimRight(program, "0123456789."), ".exe"))
	switch program {
	case "python", "pythonw", "pypy", "perl", "ruby", "node", "nodejs", "php", "lua", "rscript", "osascript":
		return true
	}
	return false
}

// isThisPython says that a value is sys.executable.
func isThisPython(v *Value) bool {
	return v != nil && len(v.funcs) == 1 && v.funcs[0].kind == libraryCallable && v.funcs[0].name == "sys.executable"
}

// mayBeShell says that a program is one of several of which one is a shell.
func mayBeShell(program *Value) bool {
	for _, c := range program.only() {
		if shells[strings.ToLower(c.text[strings.LastIndexAny(c.text, "/\\")+1:])] {
			return true
		}
	}
	return false
}

// runsNext says that a word may be the option behind which a shell finds what it runs.
func runsNext(word *Value) bool {
	for _, c := range word.only() {
		option := strings.ToLower(c.text)
		if option == "/c" || option == "-command" || option == "-e" || option == "-r" || option == "--eval" || strings.HasPrefix(option, "-") && strings.HasSuffix(option, "c") && len(option) <= 4 {
			return true
		}
	}
	return false
}

// optionWords are the words of an argument list that the program may take for options.
func (f *frame) optionWords(s *state, v *Value) []Taint {
	if v != nil && len(v.refs) > 1 {
		var out []Taint
		for _, l := range v.refs {
			out, _ = joinTaints(out, f.optionWords(s, &Value{refs: []*loc{l}}))
		}
		return out
	}
	f.dependsOn(v) // a caller may know the words
	program, words, ok := f.argv(s, v)
	if !ok && v != nil && len(v.refs) > 0 {
		for _, l := range v.refs {
			o := f.get(s, l)
			if o == nil {
				continue
			}
			first, known := o.field(itemKey(intConst(0)))
			if o.dashed || known && plainPrograms[programName(first)] {
				return nil
			}
			if known && len(orEmpty(first).taint) > 0 {
				// Who chooses the program needs no option; a caller's own program is one like any other.
				words := f.deep(s, o.rest)
				if slices.ContainsFunc(first.taint, func(t Taint) bool {
					return t.from.real() || slices.ContainsFunc(words, func(w Taint) bool { return w.from == t.from })
				}) {
					return nil
				}
				f.depends(first)
				return f.knownByCallers(words)
			}
		}
		return f.knownByCallers(f.deep(s, v)) // words were added one does not know where
	}
	if !ok || plainPrograms[program] || shells[program] {
		return nil
	}
	var out []Taint
	for i, w := range words {
		if text, known := w.text(); known {
			if text == "--" {
				break
			}
			continue
		}
		if i > 0 {
			if before, known := words[i-1].text(); known && takesValue(before) && program != "hg" {
				continue // hg looks for --config behind any word, also where it is the value of an option
			}
		}
		if w.opening() != "" {
			continue
		}
		out, _ = joinTaints(out, f.deep(s, w))
	}
	return out
}

// knownByCallers is data of words whose places callers may know, as they have made the list.
func (f *frame) knownByCallers(words []Taint) []Taint {
	for _, t := range words {
		if root := t.from.root; root != nil {
			f.depends(symValue(root))
		}
	}
	return words
}

// runsWords notes that an input of a function, as its caller passes it, is run as the words of a command.
func (f *frame) runsWords(v *Value) {
	if o := v.sym; o != nil && o.unit == f.whose() && len(o.path) == 0 && o.input < 64 {
		o.unit.commands |= 1 << o.input
	}
}

// handsOnWords is knownByCallers where a function puts words of its callers behind some of its own, and has another one run
// them: return run([self.program] + words).
func (f *frame) handsOnWords(s *state, v *Value) {
	if v == nil {
		return
	}
	if v.sym != nil && len(v.refs) == 0 {
		f.depends(v)
		f.runsWords(v)
	}
	for _, l := range v.refs {
		o := f.get(s, l)
		if o == nil || o.exact || o.kind != listObject && o.kind != tupleObject {
			continue
		}
		if first, ok := o.field(itemKey(intConst(0))); ok {
			f.depends(first)
		}
		for _, t := range f.knownByCallers(f.deep(s, o.rest)) {
			if t.from.root != nil {
				f.runsWords(symValue(t.from.root))
			}
		}
	}
}

// optionValues notes of the things of a list that is written out which of them stand behind an option as its value. They stay
// that where the list is put behind others whose number is not known: command += ["--name", name].
func (f *frame) optionValues(list []*Value) {
	for i := 1; i < len(list); i++ {
		if list[i] == nil || len(list[i].taint) == 0 {
			continue
		}
		if before, known := list[i-1].text(); known && takesValue(before) {
			v := *list[i]
			v.was, v.taint = list[i].first(), cleared(v.taint, f.e.model.optionBits())
			list[i] = &v
		}
	}
}

// takesValue guesses that the word behind an option is its value: most long options and the usual short
// ones want one.
func takesValue(option string) bool {
	if !strings.HasPrefix(option, "-") || len(option) < 2 || strings.Contains(option, "=") {
		return false
	}
	if strings.HasPrefix(option, "--") {
		switch option {
		case "--files-with-matches", "--files-without-match", "--line-number", "--ignore-case", "--word-regexp", "--fixed-strings", "--extended-regexp", "--silent", "--tags", "--bare", "--mirror", "--stat",
			"--name-only", "--porcelain", "--patch", "--decorate", "--graph", "--archive", "--compress", "--progress", "--delete", "--extract", "--create", "--list", "--gzip", "--human-readable", "--dry-run", "--yes",
			"--upgrade", "--cached", "--stdin", "--stdout", "--long", "--reverse", "--count", "--update", "--ignore-missing", "--binary":
			return false
		case "--verbose", "--quiet", "--force", "--recursive", "--short", "--all", "--oneline", "--follow", "--version", "--help":
			return false
		}
		return !strings.HasPrefix(option, "--no-")
	}
	return len(option) == 2 && strings.IndexByte("oOefmnuUdCcipPtTkgHXIbsDA", option[1]) >= 0
}

// wordsOf is the list of the words of a command line. Who chooses how the line begins chooses the program.
func (f *frame) wordsOf(s *state, at syntax.Node, line *Value, words []Taint) *Value {
	o := (&object{kind: listObject}).withRest(tainted(words))
	if line.opening() == "" {
		var first []Taint
		for _, t := range words {
			if t.clears&Relative == 0 {
				first = append(first, t)
			}
		}
		if len(first) > 0 {
			o = o.with(itemKey(intConst(0)), tainted(first))
		}
	}
	// Words that end within the constant beginning, if nothing in it is quoted.
	if head := line.opening(); !strings.ContainsAny(head, "'\"\\#") {
		if i := strings.LastIndexAny(head, " \t\n"); i > 0 {
			for n, word := range strings.Fields(head[:i]) {
				if n < maxPlaced {
					o = o.with(itemKey(intConst(int64(n))), constValue(textConst(word)))
				}
			}
		}
	}
	return f.alloc(s, at, o)
}

// firstWord is what is known to be the first word of a command line that was split.
func (f *frame) firstWord(s *state, v *Value) *Value {
	if v == nil || len(v.refs) != 1 {
		return nil
	}
	o := f.get(s, v.refs[0])
	if o == nil || o.kind != listObject || o.exact {
		return nil
	}
	first, _ := o.field(itemKey(intConst(0)))
	return first
}
