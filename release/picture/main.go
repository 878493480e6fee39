// Command picture draws what a terminal shows as an SVG image: it reads text with colours from standard input.
//
//	adderstone scan --color always FILE | go run ./release/picture -command "adderstone scan FILE" > docs/scan.svg
package main

import (
	"bufio"
	"flag"
	"fmt"
	"html"
	"io"
	"os"
	"regexp"
	"strings"
	"unicode/utf8"
)

// Sizes are in pixels; a character of the monospaced font is 0.6 of its size wide.
const (
	fontSize   = 13
	charWidth  = fontSize * 0.6
	lineHeight = 18
	margin     = 16
)

// styles maps what the report writes between \x1b[ and m to how the image shows it.
var styles = map[string]string{
	"1": "font-weight:bold", "2": "fill:#8b949e", "31": "fill:#ff7b72", "32": "fill:#7ee787", "33": "fill:#e3b341", "34": "fill:#79c0ff", "35": "fill:#d2a8ff", "36": "fill:#76e3ea",
}

var escape = regexp.MustCompile("\x1b\\[([0-9;]*)m")

func main() {
	command := flag.String("command", "", "what to show behind the prompt in the first line")
	flag.Parse()
	var lines []string
	if *command != "" {
		lines = append(lines, "\x1b[2m$\x1b[0m "+*command)
	}
	in := bufio.NewScanner(os.Stdin)
	for in.Scan() {
		lines = append(lines, in.Text())
	}
	out := bufio.NewWriter(os.Stdout)
	draw(out, lines)
	if err := out.Flush(); err != nil || in.Err() != nil {
		fmt.Fprintln(os.Stderr, "picture:", err, in.Err())
		os.Exit(1)
	}
}

// draw writes the image of lines.
func draw(w io.Writer, lines []string) {
	columns := 0
	for _, line := range lines {
		columns = max(columns, utf8.RuneCountInString(escape.ReplaceAllString(line, "")))
	}
	width, height := 2*margin+int(float64(columns)*charWidth)+1, 2*margin+lineHeight*len(lines)
	fmt.Fprintf(w, `<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" font-family="ui-monospace,Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="%d">`+"\n",
		width, height, width, height, fontSize)
	fmt.Fprintf(w, `<rect width="%d" height="%d" rx="8" fill="#0d1117"/>`+"\n", width, height)
	fmt.Fprintln(w, `<g fill="#e6edf3" xml:space="preserve" style="white-space:pre">`)
	for i, line := range lines {
		fmt.Fprintf(w, `<text x="%d" y="%d">%s</text>`+"\n", margin, margin+lineHeight*i+fontSize, spans(line))
	}
	fmt.Fprintln(w, "</g>\n</svg>")
}

// spans turns the escapes of one line into styled pieces, each at its own column, so that a font of
// another width keeps the columns.
func spans(line string) string {
	var b strings.Builder
	style, column := "", 0
	piece := func(text string) {
		if text == "" {
			return
		}
		fmt.Fprintf(&b, `<tspan x="%.1f"`, margin+float64(column)*charWidth)
		if style != "" {
			fmt.Fprintf(&b, ` style="%s"`, style)
		}
		fmt.Fprintf(&b, ">%s</tspan>", html.EscapeString(text))
		column += utf8.RuneCountInString(text)
	}
	at := 0
	for _, m := range escape.FindAllStringSubmatchIndex(line, -1) {
		piece(line[at:m[0]])
		style, at = styles[line[m[2]:m[3]]], m[1]
	}
	piece(line[at:])
	return b.String()
}
