from django.db import models


class Patient(models.Model):
    name = models.CharField(max_length=120)
    email = models.EmailField(blank=True)
    insurer = models.CharField(max_length=40)
    is_staff_member = models.BooleanField(default=False)


class VisitQuerySet(models.QuerySet):
    def on_day(self, day):
        return self.extra(where=["date(started) = %s"], params=[day])  # ok: sql-injection

    def matching(self, reason):
        return self.extra(where=["reason ILIKE '%%" + reason + "%%'"])  # want: sql-injection

    def ranked(self, limit):
        return self.raw("SELECT * FROM desk_visit ORDER BY urgency LIMIT %d" % limit)  # ok: sql-injection


class Visit(models.Model):
    patient = models.ForeignKey(Patient, on_delete=models.CASCADE)
    started = models.DateTimeField()
    reason = models.TextField()
    urgency = models.IntegerField(default=0)

    objects = VisitQuerySet.as_manager()
