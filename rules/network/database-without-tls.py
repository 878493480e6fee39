import psycopg
import psycopg2
from sqlalchemy import create_engine


def connect(word):
    psycopg2.connect(host="db.example.com", dbname="shop", password=word, sslmode="disable")  # want: database-without-tls
    create_engine("postgresql://shop@db.example.com/shop?sslmode=disable")  # want: database-without-tls
    return {"ENGINE": "postgresql", "OPTIONS": {"sslmode": "disable"}}  # want: database-without-tls


def fine(word):
    psycopg.connect(host="db.example.com", password=word, sslmode="verify-full")  # ok: encrypted and checked
    psycopg.connect(host="localhost", password=word, sslmode="disable")  # ok: this machine
    psycopg.connect("dbname=shop")  # ok: says nothing
    create_engine("postgresql://shop@localhost/shop?sslmode=disable")  # ok: this machine
