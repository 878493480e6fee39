package main

import (
	"cmp"
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/adderstone/adderstone/internal/advisory"
	"github.com/adderstone/adderstone/internal/deps"
	"github.com/adderstone/adderstone/internal/policy"
)

// databaseVariable names the environment variable with the address of the advisory data.
const databaseVariable = "ADDERSTONE_DATABASE"

func newDBCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "db",
		Short: "Get advisory data, or say which is there",
		Long:  long("Advisory data says which versions of which packages are vulnerable or malicious.", simpleExitCodeHelp),
		Args:  cobra.NoArgs,
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(newDBUpdateCommand(), newDBStatusCommand())
	return cmd
}

// noDatabase, as the value of the variable or of the setting, forbids every download.
const noDatabase = "none"

// dataHelp explains what to give db update.
const dataHelp = `Without more, the data is OSV's export for PyPI. What can be given instead, as --from (repeatable), as
[tool.adderstone.deps] database in pyproject.toml, or in the environment variable ADDERSTONE_DATABASE:

  an address    of a mirror of that export, a file all.zip
  a folder      of OSV files, or a checkout of the PyPA advisory database
  a file        all.zip, or one OSV record a line: advisories.jsonl, advisories.jsonl.gz

  none          never to download anything (not with --from)

Files named kev*, epss*, malicious* and top* add which vulnerabilities are exploited, how likely
that is, names that were only ever malicious, and the most downloaded names.`

func newDBUpdateCommand() *cobra.Command {
	var update advisory.Update
	var output string
	cmd := &cobra.Command{
		Use:   "update [--from URL|FILE|FOLDER]...",
		Short: "Get advisory data",
		Long: long(`Fetch advisory data and keep it, indexed, in the user's cache. Only what changed is downloaded; an
interrupted download goes on where it stopped; the old data stays until the new is complete.
`, dataHelp, simpleExitCodeHelp),
		Example: `  adderstone db update
  adderstone db update --from https://mirror.example/osv/PyPI/all.zip
  adderstone db update --from ~/advisory-database/vulns --from kev.json`,
		Args: cobra.NoArgs,
	}
	cmd.Flags().StringArrayVar(&update.From, "from", nil, "take the data from `URL|FILE|FOLDER` (repeatable)")
	cmd.Flags().StringVar(&update.SHA256, "sha256", "", "the file or download must have this `HASH`")
	cmd.Flags().BoolVar(&update.Force, "force", false, "fetch and index again although nothing changed")
	cmd.Flags().StringVar(&output, "output", "", "write the indexed data to `FILE` instead of the cache")
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		if len(update.From) == 0 {
			configured, err := configuredDatabase("")
			if err != nil {
				return err
			}
			if configured == noDatabase {
				return errors.New(databaseVariable + " or [tool.adderstone.deps] database is none, which forbids downloads; say with --from what to use all the same")
			}
			update.From = []string{cmp.Or(configured, advisory.Export)}
		}
		return updateDatabase(cmd, update, output)
	}
	return cmd
}

// configuredDatabase returns what the configuration or the environment says.
func configuredDatabase(config string) (string, error) {
	if variable := os.Getenv(databaseVariable); variable != "" {
		return variable, nil
	}
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	c, err := policy.Load(config, dir)
	if err != nil {
		return "", err
	}
	return c.Deps.Database, nil
}

func updateDatabase(cmd *cobra.Command, update advisory.Update, target string) error {
	if target == "" {
		path, err := advisory.CachePath()
		if err != nil {
			return err
		}
		target = path
	}
	bar := newProgress(cmd.ErrOrStderr(), false)
	update.Progress = func(done, total int64) { bar.update("advisories", int(done>>10), int(max(total, 0)>>10)) }
	db, changed, err := advisory.Refresh(cmd.Context(), target, update)
	bar.stop()
	if err != nil {
		return err
	}
	word := "unchanged"
	if changed {
		word = "updated"
	}
	fmt.Fprintf(cmd.OutOrStdout(), "%s: %s\n", word, target)
	return printStatus(cmd, db)
}

func newDBStatusCommand() *cobra.Command {
	var named []string
	cmd := &cobra.Command{
		Use:     "status",
		Short:   "Say which advisory data is there",
		Long:    long("Print the sources of the advisory data in use, their dates and counts.\n", dataHelp, simpleExitCodeHelp),
		Example: "  adderstone db status",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			db, err := advisory.Open(named)
			if err != nil {
				return err
			}
			if db.IsEmpty() {
				fmt.Fprintln(cmd.OutOrStdout(), "no advisory data; get it with `adderstone db update`")
				return nil
			}
			return printStatus(cmd, db)
		},
	}
	cmd.Flags().StringArrayVar(&named, "db", nil, "look at `FILE|FOLDER` instead (repeatable)")
	return cmd
}

func printStatus(cmd *cobra.Command, db *advisory.Database) error {
	out := cmd.OutOrStdout()
	for _, s := range db.Sources {
		fmt.Fprintf(out, "%s: %d advisories about %d packages, %d withdrawn", s.Name, s.Records, s.Packages, s.Withdrawn)
		if !s.Date.IsZero() {
			fmt.Fprintf(out, ", newest of %s", s.Date.Format(time.DateOnly))
		}
		if !s.Fetched.IsZero() {
			fmt.Fprintf(out, ", fetched on %s", s.Fetched.Format(time.DateOnly))
		}
		fmt.Fprintln(out)
	}
	fmt.Fprintf(out, "%d of them about malicious packages, %d known to be exploited (KEV), %d with a probability of that (EPSS); %d names of much used packages\n",
		db.Malicious, db.Exploited, db.Estimated, len(db.Popular))
	if unread := len(db.Unread()); unread > 0 {
		fmt.Fprintf(out, "%d records could not be read, the first: %s:%d %s\n", unread, db.Unread()[0].Path, db.Unread()[0].Line, db.Unread()[0].Message)
	}
	_, err := fmt.Fprintln(out, "Advisories of the Python Packaging Advisory Database are licensed CC-BY-4.0.")
	return err
}

// firstDownload gets advisory data where there is none. That it could not be had is said, and the report then says that
// nothing was checked.
func (o *depsOptions) firstDownload(cmd *cobra.Command, request *deps.Request) {
	address := cmp.Or(os.Getenv(databaseVariable), request.Options.Config.Database, advisory.Export)
	if len(request.Databases) > 0 || !strings.Contains(address, "://") {
		return
	}
	db, err := advisory.Open(nil)
	if err != nil || !db.IsEmpty() {
		return // there is some; an unreadable one is reported by the check
	}
	target, err := advisory.CachePath()
	if err != nil {
		return
	}
	bar := newProgress(cmd.ErrOrStderr(), o.quiet)
	_, _, err = advisory.Refresh(cmd.Context(), target, advisory.Update{From: []string{address}, Progress: func(done, total int64) {
		bar.update("advisories", int(done>>10), int(max(total, 0)>>10))
	}})
	bar.stop()
	if err != nil {
		fmt.Fprintln(cmd.ErrOrStderr(), "adderstone: "+oneLine(err))
	}
}
