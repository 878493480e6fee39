# safe: the repository hands the values to the driver beside the statement
import pymysql


class Repository:
    table = ""

    def __init__(self, **options):
        self.conn = pymysql.connect(cursorclass=pymysql.cursors.DictCursor, **options)

    def first(self, condition, values):
        with self.conn.cursor() as cursor:
            cursor.execute("SELECT * FROM " + self.table + " WHERE " + condition, values)  # ok: sql-injection
            return cursor.fetchone()


class Users(Repository):
    table = "users"

    def by_mail(self, mail):
        return self.first("mail = %s", (mail.lower(),))
