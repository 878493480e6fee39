from django.db import connection, models


class PlantQuerySet(models.QuerySet):
    def ranked(self, column):
        case = f"CASE WHEN {column} IS NULL THEN 0 ELSE 1 END"
        return self.extra(select={"rank": case})  # want: sql-injection

    def containing(self, term):
        return self.extra(where=["name LIKE %s"], params=["%" + term + "%"])  # ok: sql-injection


class PlantManager(models.Manager.from_queryset(PlantQuerySet)):
    def in_row(self, row):
        return self.raw(f"SELECT * FROM plants_plant WHERE row = {row}")  # ok: sql-injection

    def in_column(self, column):
        return self.raw("SELECT * FROM plants_plant WHERE col = '%s'" % column)  # want: sql-injection

    def in_bed(self, bed):
        return self.raw("SELECT * FROM plants_plant WHERE bed = '%s'" % bed)  # ok: sql-injection

    def in_plot(self, plot):
        return self.raw("SELECT * FROM plants_plant WHERE plot = '" + plot + "'")  # want: sql-injection


class Plant(models.Model):
    name = models.CharField(max_length=80)
    bed = models.CharField(max_length=8)
    row = models.IntegerField()
    note = models.TextField(blank=True)

    objects = PlantManager()

    @classmethod
    def totals(cls, column):
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT {column}, COUNT(*) FROM plants_plant GROUP BY {column}")  # ok: sql-injection
            return cursor.fetchall()

    @classmethod
    def totals_of(cls, column):
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT {column}, COUNT(*) FROM plants_plant GROUP BY {column}")  # want: sql-injection
            return cursor.fetchall()
