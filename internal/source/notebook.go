package source

import (
	"encoding/json"
	"strings"
)

// A notebook is the part of the Jupyter format that holds code: version 4, and version 3 with its
// worksheets.
type notebook struct {
	Cells      []notebookCell `json:"cells"`
	Worksheets []struct {
		Cells []notebookCell `json:"cells"`
	} `json:"worksheets"`
	Metadata struct {
		Kernel struct {
			Language string `json:"language"`
		} `json:"kernelspec"`
		Language struct {
			Name string `json:"name"`
		} `json:"language_info"`
	} `json:"metadata"`
}

type notebookCell struct {
	Type   string    `json:"cell_type"`
	Source cellLines `json:"source"`
	Input  cellLines `json:"input"` // version 3
}

// cellLines is a cell's text: one string or a list of lines.
type cellLines string

func (c *cellLines) UnmarshalJSON(data []byte) error {
	if len(data) > 0 && data[0] == '[' {
		var lines []string
		if err := json.Unmarshal(data, &lines); err != nil {
			return err
		}
		*c = cellLines(strings.Join(lines, ""))
		return nil
	}
	return json.Unmarshal(data, (*string)(c))
}

// decodeNotebook joins the code cells of a notebook. Each begins on a line of its own.
func decodeNotebook(path string, data []byte) *File {
	f := &File{Path: path, Cells: []Cell{}}
	var n notebook
	if err := json.Unmarshal(data, &n); err != nil {
		f.Broken = "not a notebook: " + err.Error()
		return f
	}
	language := n.Metadata.Language.Name
	if language == "" {
		language = n.Metadata.Kernel.Language
	}
	if language != "" && !strings.Contains(strings.ToLower(language), "python") {
		f.Broken = "a notebook of " + language + ", not of Python"
		return f
	}
	var b strings.Builder
	cells := n.Cells
	for _, sheet := range n.Worksheets {
		cells = append(cells, sheet.Cells...)
	}
	for _, cell := range cells {
		if cell.Type != "code" {
			continue
		}
		text := string(cell.Source)
		if text == "" {
			text = string(cell.Input)
		}
		f.Cells = append(f.Cells, Cell{Number: len(f.Cells) + 1, Start: int32(b.Len())})
		b.WriteString(text)
		if !strings.HasSuffix(text, "\n") {
			b.WriteByte('\n')
		}
	}
	f.Text = b.String()
	return f
}

// CellPosition returns the cell of a notebook that an offset lies in and the position counted from
// the cell's first line. It returns nil for a file that is no notebook.
func (f *File) CellPosition(offset int32) (*Cell, Position) {
	at := f.Position(offset)
	for i := len(f.Cells) - 1; i >= 0; i-- {
		if cell := &f.Cells[i]; cell.Start <= offset || i == 0 {
			at.Line -= f.Line(cell.Start) - 1
			return cell, at
		}
	}
	return nil, at
}
