package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/adderstone/adderstone/internal/deps"
)

// explainWhy tells how a vulnerability gets into the project, and what is known about the way to it.
func (o *depsOptions) explainWhy(cmd *cobra.Command, audit *deps.Audit) error {
	out := cmd.OutOrStdout()
	found := false
	for _, v := range audit.Vulnerabilities {
		if !slices.ContainsFunc(v.IDs(), func(id string) bool { return strings.EqualFold(id, o.why) }) {
			continue
		}
		if found {
			fmt.Fprintln(out)
		}
		found = true
		for _, line := range v.Explain() {
			fmt.Fprintln(out, line)
		}
	}
	if !found {
		return errors.New(o.why + " is not among the vulnerabilities found here")
	}
	return nil
}
