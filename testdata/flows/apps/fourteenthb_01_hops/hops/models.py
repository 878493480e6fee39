from django.db import models


class BeerQuerySet(models.QuerySet):
    def styled(self, style):
        return self.extra(where=["style = '" + style + "'"])  # want: sql-injection

    def strong(self, percent):
        return self.extra(where=["percent > %d" % percent])  # ok: sql-injection


class BeerManager(models.Manager):
    def get_queryset(self):
        return BeerQuerySet(self.model, using=self._db)

    def styled(self, style):
        return self.get_queryset().styled(style)

    def strong(self, percent):
        return self.get_queryset().strong(percent)


class Beer(models.Model):
    name = models.CharField(max_length=60)
    style = models.CharField(max_length=30)
    percent = models.IntegerField()
    objects = BeerManager()
