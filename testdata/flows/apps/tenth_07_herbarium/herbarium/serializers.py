from rest_framework import serializers

from .models import Sheet, Visitor


class SheetSerializer(serializers.ModelSerializer):
    class Meta:
        model = Sheet
        fields = ['genus', 'species']


class VisitorSerializer(serializers.ModelSerializer):
    class Meta:
        model = Visitor
        fields = ['nickname', 'pin']
        extra_kwargs = {'pin': {'write_only': True}}


class SearchSerializer(serializers.Serializer):
    genus = serializers.CharField(max_length=60)
    year = serializers.IntegerField(min_value=1700, required=False)
    options = serializers.JSONField(required=False)
