from django.db import models


class Club(models.Model):
    name = models.CharField(max_length=80)
    feed_url = models.URLField(blank=True)


class Member(models.Model):
    name = models.CharField(max_length=80)
    email = models.EmailField()
    is_board = models.BooleanField(default=False)
    club = models.ForeignKey(Club, null=True, on_delete=models.CASCADE)
