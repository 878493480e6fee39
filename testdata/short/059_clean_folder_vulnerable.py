# vulnerable: CWE-59 (or 61, 367, 22): files of a folder everybody can write to are changed through links
import argparse
import os


def take_over(folder, uid, gid):
    """Give all files that users dropped into a folder to the service account. Runs as root."""
    for name in os.listdir(folder):
        path = os.path.join(folder, name)
        os.chown(path, uid, gid)  # want: CWE-59
        os.chmod(path, 0o640)


def main():
    parser = argparse.ArgumentParser(description="Take over dropped files")
    parser.add_argument("folder")
    parser.add_argument("--uid", type=int, required=True)
    parser.add_argument("--gid", type=int, required=True)
    args = parser.parse_args()
    take_over(args.folder, args.uid, args.gid)


if __name__ == "__main__":
    main()
