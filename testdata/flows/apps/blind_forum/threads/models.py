from django.db import models


class Thread(models.Model):
    title = models.CharField(max_length=200)
    pinned = models.BooleanField(default=False)


class Post(models.Model):
    thread = models.ForeignKey(Thread, on_delete=models.CASCADE)
    text = models.TextField()
