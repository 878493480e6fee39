package taint

import "strings"

// This file knows how lists of arguments are read: what a shell among them runs, and which words the
// program may take for options.

// shells run the word behind their -c.
var shells = map[string]bool{"sh": true, "bash": true, "zsh": true, "dash": true, "ksh": true, "csh": true, "fish": true, "cmd": true, "cmd.exe": true, "powershell": true, "pwsh": true, "powershell.exe": true}

// plainPrograms take no option that does harm.
var plainPrograms = map[string]bool{"echo": true, "ping": true, "true": true, "printf": true, "test": true, "sleep": true, "nslookup": true, "host": true, "whois": true, "uname": true, "id": true}

// argv splits an argument list into the program and its words; ok is false when it is not known.
func (f *frame) argv(s *state, v *Value) (program string, words []*Value, ok bool) {
	list, ok := f.exactElements(s, v)
	if !ok || len(list) == 0 {
		return "", nil, false
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

// shellWords is what a list of arguments gives to a shell: the script of ["sh", "-c", script], and the
// program itself where that is not constant.
func (f *frame) shellWords(s *state, v *Value) []Taint {
	list, ok := f.exactElements(s, v)
	if !ok || len(list) == 0 {
		return nil
	}
	program, words, _ := f.argv(s, v)
	out := f.deep(s, list[0])
	if !shells[strings.ToLower(program)] {
		return out
	}
	for i, w := range words {
		text, known := w.text()
		if !known {
			continue
		}
		option := strings.ToLower(text)
		runs := option == "/c" || option == "-command" || strings.HasPrefix(option, "-") && strings.HasSuffix(option, "c") && len(option) <= 4
		if runs && i+1 < len(words) {
			out, _ = joinTaints(out, f.deep(s, words[i+1]))
		}
	}
	return out
}

// optionWords are the words of an argument list that the program may take for options.
func (f *frame) optionWords(s *state, v *Value) []Taint {
	program, words, ok := f.argv(s, v)
	if !ok && v != nil && len(v.refs) > 0 {
		for _, l := range v.refs {
			if o := f.get(s, l); o != nil && o.dashed {
				return nil
			}
		}
		return f.deep(s, v) // words were added one does not know where
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
			if before, known := words[i-1].text(); known && takesValue(before) {
				continue
			}
		}
		if w.opening() != "" {
			continue
		}
		out, _ = joinTaints(out, f.deep(s, w))
	}
	return out
}

// takesValue guesses that the word behind an option is its value: most long options and the usual short
// ones want one.
func takesValue(option string) bool {
	if !strings.HasPrefix(option, "-") || len(option) < 2 || strings.Contains(option, "=") {
		return false
	}
	if strings.HasPrefix(option, "--") {
		switch option {
		case "--verbose", "--quiet", "--force", "--recursive", "--short", "--all", "--oneline", "--follow", "--version", "--help":
			return false
		}
		return !strings.HasPrefix(option, "--no-")
	}
	return len(option) == 2 && strings.IndexByte("oOefmnuUdCcipPtTkgHXIbsDA", option[1]) >= 0
}
