package bandit

import "strings"

// ParseIni returns the options of the section [bandit] of an ini file, as Python's configparser
// reads it; ok is false where there is no such section or the file is none.
func ParseIni(text string) (options map[string]string, ok bool) {
	section, last := "", ""
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, " \t\r\n")
		trimmed := strings.TrimLeft(line, " \t")
		switch {
		case trimmed == "" || trimmed[0] == '#' || trimmed[0] == ';':
		case trimmed[0] == '[' && strings.Contains(trimmed, "]"):
			section, last = trimmed[1:strings.LastIndexByte(trimmed, ']')], ""
			if section == "bandit" {
				options, ok = map[string]string{}, true
			}
		case section == "":
			return nil, false
		case len(trimmed) < len(line) && last != "":
			if section == "bandit" {
				options[last] = strings.TrimPrefix(options[last]+"\n"+trimmed, "\n")
			}
		default:
			at := strings.IndexAny(trimmed, "=:")
			if at <= 0 {
				return nil, false
			}
			last = strings.ToLower(strings.TrimRight(trimmed[:at], " \t"))
			if section == "bandit" {
				options[last] = strings.TrimLeft(trimmed[at+1:], " \t")
			}
		}
	}
	return options, ok
}
