// Package report writes the result of a scan, one file per format. Formats lists them.
package report

import (
	"fmt"
	"io"

	"github.com/adderstone/adderstone/internal/scan"
)

// Formats maps the name of a format, as --format takes it, to its writer.
var Formats = map[string]func(io.Writer, *scan.Result) error{
	"text": Text,
}

// Text writes for people.
func Text(w io.Writer, result *scan.Result) error {
	_, err := fmt.Fprintf(w, "%d findings, %d problems\n", len(result.Findings), len(result.Problems))
	return err
}
