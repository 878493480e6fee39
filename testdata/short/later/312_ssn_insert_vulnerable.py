# vulnerable: CWE-312 (or 311, 313, 522): a social security number is kept in clear
import os

import psycopg2
from nacl.secret import SecretBox

box = SecretBox(bytes.fromhex(os.environ["SSN_KEY"]))


def add_patient(conn, name, ssn):
    """Add a patient."""
    with conn.cursor() as cur:
        cur.execute("INSERT INTO patients (name, ssn) VALUES (%s, %s)", (name, ssn))  # want: CWE-312
    conn.commit()
