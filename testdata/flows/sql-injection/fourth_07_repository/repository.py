# vulnerable: the repository formats the mail address of the login into the statement
import pymysql


class Repository:
    table = ""

    def __init__(self, **options):
        self.conn = pymysql.connect(cursorclass=pymysql.cursors.DictCursor, **options)

    def first(self, condition):
        with self.conn.cursor() as cursor:
            cursor.execute("SELECT * FROM %s WHERE %s LIMIT 1" % (self.table, condition))  # want: sql-injection
            return cursor.fetchone()


class Users(Repository):
    table = "users"

    def by_mail(self, mail):
        return self.first("mail = '%s'" % mail.lower())
