# vulnerable: CWE-77 (or 78, 88): a host from the command line is put into a command
import argparse
import ipaddress
import os


def main():
    """Ping a host a few times."""
    parser = argparse.ArgumentParser()
    parser.add_argument("host")
    parser.add_argument("--count", type=int, default=3)
    args = parser.parse_args()
    status = os.system("ping -c %d %s" % (args.count, args.host))  # want: CWE-77
    raise SystemExit(status)


if __name__ == "__main__":
    main()
