import psycopg2
import pymysql

def connect(user):
    psycopg2.connect(host="db", user="shop", password="")  # want: empty-password
    pymysql.connect(host="db", passwd="")  # want: empty-password
    user.set_password("")  # want: empty-password

def fine(user, word):
    psycopg2.connect(host="db", user="shop", password=word)  # ok: passed in
    psycopg2.connect("dbname=shop")  # ok: the server decides
    user.set_password(word)  # ok: passed in
