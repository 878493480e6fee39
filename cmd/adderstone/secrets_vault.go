package main

import (
	"fmt"
	"os"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/policy"
	"github.com/adderstone/adderstone/internal/scan"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
	"github.com/adderstone/adderstone/internal/vault"
)

func newCheckVaultCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "check-vault [PATH...]",
		Short: "Compare what the code reads from a store with what is there",
		Long: long(`List every path that Python code below each PATH reads from Vault or OpenBao (hvac) and from AWS Secrets
Manager (boto3) by a constant name, and ask the stores: does it exist, may these credentials read it, how
old is it, how long is its lease, and do the token's policies allow more than the code needs. Only
names are compared; no value is printed.`, exitCodeHelp),
		Example: `  adderstone secrets check-vault --address https://vault.internal:8200 --max-age 90
  adderstone secrets check-vault --auth approle --format json src`,
	}
	o := addOptions(cmd)
	store := addStoreOptions(cmd)
	maxAge := cmd.Flags().Int("max-age", 180, "report secrets that were not written for more than `DAYS`; 0 for any age")
	maxLease := cmd.Flags().Duration("max-lease", 0, "report leases that are longer than this `DURATION`; 0 for any")
	cmd.RunE = func(cmd *cobra.Command, paths []string) error {
		s, err := o.session(cmd, paths)
		if err != nil {
			return err
		}
		references, computed, err := readReferences(cmd, s)
		if err != nil {
			return err
		}
		limits := vault.Limits{Now: time.Now(), Age: time.Duration(*maxAge) * 24 * time.Hour, Lease: *maxLease}
		found, err := checkReferences(cmd, store, references, limits)
		if err != nil {
			return err
		}
		if !o.quiet {
			rest := ""
			if computed > 0 {
				rest = fmt.Sprintf("; %d more compute the name and were not compared", computed)
			}
			fmt.Fprintf(cmd.ErrOrStderr(), "adderstone: compared %d places that read a store%s\n", len(references), rest)
		}
		result := &scan.Result{Version: s.Version, Root: s.Dir, Abouts: vault.CheckAbouts}
		decisions := &policy.Decisions{Config: s.Config, Today: s.Today, Ran: vault.CheckAbouts}
		for _, f := range found {
			result.Findings = append(result.Findings, decisions.Decide(f.Place.File, nil, []finding.Finding{f})...)
		}
		s.MarkKnown(result.Findings)
		result.Findings = policy.Sort(result.Findings)
		return o.report(cmd, result)
	}
	return cmd
}

// readReferences parses the Python files below the session's paths. computed counts the reads whose name only a run tells.
func readReferences(cmd *cobra.Command, s *scan.Session) (references []vault.Reference, computed int, err error) {
	list, err := source.Discover(cmd.Context(), source.Where{Dir: s.Dir, Paths: s.Paths, Exclude: slices.Concat(s.Config.Exclude, s.Exclude)})
	if err != nil {
		return nil, 0, err
	}
	for _, e := range list.Entries {
		if e.Class != source.Python {
			continue
		}
		text, err := os.ReadFile(e.Abs)
		if err != nil {
			return nil, 0, err
		}
		f := source.NewFile(e.Path, string(text))
		f.Abs = e.Abs
		read, unknown := vault.References(syntax.Parse(f))
		references, computed = append(references, read...), computed+unknown
	}
	return references, computed, nil
}

// checkReferences asks those stores that the code reads.
func checkReferences(cmd *cobra.Command, o *storeOptions, references []vault.Reference, limits vault.Limits) ([]finding.Finding, error) {
	var found []finding.Finding
	uses := func(store vault.Store) bool {
		return slices.ContainsFunc(references, func(r vault.Reference) bool { return r.Store == store })
	}
	if uses(vault.StoreVault) {
		client, err := o.vault(cmd)
		if err != nil {
			return nil, err
		}
		if found, err = client.Check(cmd.Context(), references, limits); err != nil {
			return nil, err
		}
	}
	if uses(vault.StoreAWS) {
		client, err := vault.NewAWS(cmd.Context(), o.region, o.endpoint)
		if err != nil {
			return nil, err
		}
		more, err := client.Check(cmd.Context(), references, limits)
		if err != nil {
			return nil, err
		}
		found = append(found, more...)
	}
	return found, nil
}
