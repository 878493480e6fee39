# safe: CWE-59 (or 61, 367, 22): links are left alone
import argparse
import os


def take_over(folder, uid, gid):
    """Give all files that users dropped into a folder to the service account. Runs as root."""
    for name in os.listdir(folder):
        path = os.path.join(folder, name)
        if os.path.islink(path):
            continue
        os.chown(path, uid, gid, follow_symlinks=False)  # ok: CWE-59


def main():
    parser = argparse.ArgumentParser(description="Take over dropped files")
    parser.add_argument("folder")
    parser.add_argument("--uid", type=int, required=True)
    parser.add_argument("--gid", type=int, required=True)
    args = parser.parse_args()
    take_over(args.folder, args.uid, args.gid)


if __name__ == "__main__":
    main()
