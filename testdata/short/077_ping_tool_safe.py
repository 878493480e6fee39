# safe: CWE-77 (or 78, 88): the host must be an address
import argparse
import ipaddress
import os


def main():
    """Ping a host a few times."""
    parser = argparse.ArgumentParser()
    parser.add_argument("host")
    parser.add_argument("--count", type=int, default=3)
    args = parser.parse_args()
    address = ipaddress.ip_address(args.host)
    status = os.spawnlp(os.P_WAIT, "ping", "ping", "-c", str(args.count), str(address))  # ok: CWE-77
    raise SystemExit(status)


if __name__ == "__main__":
    main()
