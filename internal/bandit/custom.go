package bandit

import (
	"bufio"
	"fmt"
	"io"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"
)

const defaultTemplate = "{abspath}:{line}: {test_id}[bandit]: {severity}: {msg}"

// A piece of a template is text, or the name of a tag and how to lay out its value.
type piece struct{ text, tag, conversion, layout string }

// Custom writes a line for each result by the report's template, in which tags stand in braces as
// in Python's str.format.
func Custom(out io.Writer, r *Report) error {
	template := defaultTemplate
	if r.Template != nil {
		template = *r.Template
	}
	pieces, err := parseTemplate(template)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(out)
	for _, result := range r.Results {
		for _, p := range pieces {
			if p.tag == "" {
				w.WriteString(p.text)
				continue
			}
			text, err := layOut(p, result.tag(p.tag))
			if err != nil {
				return err
			}
			w.WriteString(text)
		}
		w.WriteByte('\n')
	}
	return w.Flush()
}

// tag returns the value of a tag, an int or a string; nil for a tag that does not exist.
func (i *Issue) tag(name string) any {
	switch name {
	case "abspath", "relpath":
		path, err := filepath.Abs(i.File)
		if err != nil {
			return i.File
		}
		if here, err := filepath.Abs("."); err == nil && name == "relpath" {
			if path, err = filepath.Rel(here, path); err != nil {
				return i.File
			}
		}
		return path
	case "line":
		return i.Line
	case "col":
		return i.Column
	case "end_col":
		return i.EndColumn
	case "test_id":
		return i.ID
	case "severity":
		return i.Severity.String()
	case "msg":
		return i.Text
	case "confidence":
		return i.Confidence.String()
	case "range":
		return i.Lines.list()
	case "cwe":
		return cweText(i.CWE)
	}
	return nil
}

func parseTemplate(template string) ([]piece, error) {
	var pieces []piece
	tags := 0
	for rest := template; rest != ""; {
		at := strings.IndexAny(rest, "{}")
		if at < 0 {
			pieces = append(pieces, piece{text: rest})
			break
		}
		pieces = append(pieces, piece{text: rest[:at]})
		brace := rest[at : at+1]
		if rest = rest[at+1:]; strings.HasPrefix(rest, brace) {
			pieces = append(pieces, piece{text: brace})
			rest = rest[1:]
			continue
		}
		end := strings.IndexByte(rest, '}')
		if brace == "}" || end < 0 {
			return nil, Complaint("Template is not in valid format: single '" + brace + "' encountered in format string")
		}
		tag, layout, _ := strings.Cut(rest[:end], ":")
		tag, conversion, _ := strings.Cut(tag, "!")
		rest = rest[end+1:]
		tags++
		if (&Issue{}).tag(tag) == nil {
			pieces = append(pieces, piece{text: tag}) // Bandit prints the name of a tag it does not know
		} else {
			pieces = append(pieces, piece{tag: tag, conversion: conversion, layout: layout})
		}
	}
	if tags == 0 {
		return nil, Complaint("No tags were found in the template. Are you missing '{}'?")
	}
	return pieces, nil
}

// layoutSpec is Python's format specification for strings and integers.
var layoutSpec = regexp.MustCompile(`^(?:(.)?([<>^=]))?([+\- ])?(0)?(\d*)(?:\.(\d+))?([sd]?)$`)

func layOut(p piece, value any) (string, error) {
	if p.conversion != "" && p.layout != "" {
		return "", Complaint(fmt.Sprintf("Invalid format specifier '%s!%s'", p.layout, p.conversion)) // Bandit puts them in the wrong order
	}
	switch p.conversion {
	case "", "s":
	case "r", "a":
		if text, ok := value.(string); ok {
			return "'" + strings.NewReplacer(`\`, `\\`, `'`, `\'`).Replace(text) + "'", nil
		}
	default:
		return "", Complaint(fmt.Sprintf("Unknown conversion specifier %q", p.conversion))
	}
	spec := layoutSpec.FindStringSubmatch(p.layout)
	number, isNumber := value.(int)
	if spec == nil || !isNumber && (spec[3] != "" || spec[7] == "d") || isNumber && (spec[6] != "" || spec[7] == "s") {
		return "", Complaint(fmt.Sprintf("Invalid format specifier '%s' for {%s}", p.layout, p.tag))
	}
	fill, align := " ", "<"
	text := fmt.Sprint(value)
	if isNumber {
		align = ">"
		if spec[3] != "" && spec[3] != "-" && number >= 0 {
			text = spec[3] + text
		}
	}
	if spec[6] != "" {
		if limit, err := strconv.Atoi(spec[6]); err == nil && utf8.RuneCountInString(text) > limit {
			text = string([]rune(text)[:limit])
		}
	}
	if spec[4] != "" {
		fill = "0"
	}
	if spec[2] != "" {
		align = spec[2]
	}
	if spec[1] != "" {
		fill = spec[1]
	}
	width, _ := strconv.Atoi(spec[5]) // empty is no width
	room := min(width, 10_000) - utf8.RuneCountInString(text)
	if room <= 0 {
		return text, nil
	}
	left := map[string]int{"<": 0, ">": room, "=": room, "^": room / 2}[align]
	return strings.Repeat(fill, left) + text + strings.Repeat(fill, room-left), nil
}
