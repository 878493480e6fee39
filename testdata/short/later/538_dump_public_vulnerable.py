# vulnerable: CWE-538 (or 552, 530, 200): a dump is written into a folder that is served
import gzip
import subprocess


def nightly_dump(day):
    """Dump the database for the people in the office."""
    data = subprocess.run(["/usr/bin/pg_dump", "shop"], check=True, capture_output=True).stdout
    with open(f"/var/www/html/public/shop-{day}.sql.gz", "wb") as out:  # want: CWE-538
        out.write(gzip.compress(data))


if __name__ == "__main__":
    nightly_dump("monday")
