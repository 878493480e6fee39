# safe: CWE-312 (or 311, 313, 522): sealed
import os

import psycopg2
from nacl.secret import SecretBox

box = SecretBox(bytes.fromhex(os.environ["SSN_KEY"]))


def add_patient(conn, name, ssn):
    """Add a patient."""
    with conn.cursor() as cur:
        sealed = box.encrypt(ssn.encode())
        cur.execute("INSERT INTO patients (name, ssn) VALUES (%s, %s)", (name, psycopg2.Binary(sealed)))  # ok: CWE-312
    conn.commit()
