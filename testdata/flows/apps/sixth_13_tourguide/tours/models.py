from django.db import models
from django.db.models.expressions import RawSQL


class Tour(models.Model):
    slug = models.SlugField(unique=True)
    title = models.CharField(max_length=200)
    length = models.FloatField(default=0)

    @classmethod
    def near(cls, lat, lon):
        distance = RawSQL("abs(lat - %s) + abs(lon - %s)", (lat, lon))  # ok: sql-injection
        return cls.objects.annotate(distance=distance).order_by("distance")

    @classmethod
    def scored(cls, formula):
        score = RawSQL("length * " + formula, ())  # want: sql-injection
        return cls.objects.annotate(score=score).order_by("-score")
