from rest_framework import serializers

from .models import Singer, Song


class SongSerializer(serializers.ModelSerializer):
    class Meta:
        model = Song
        fields = ["id", "title", "voice"]


class SingerSerializer(serializers.ModelSerializer):
    class Meta:
        model = Singer
        fields = ["id", "name", "mail"]


class SearchSerializer(serializers.Serializer):
    title = serializers.CharField(max_length=100)
    voice = serializers.ChoiceField(choices=["soprano", "alto", "tenor", "bass"])
    year = serializers.IntegerField(required=False, default=2000)


class NotifySerializer(serializers.Serializer):
    address = serializers.URLField()
    target = serializers.ChoiceField(choices=["https://a.example.org/in", "https://b.example.org/in"])
    text = serializers.CharField()
