from rest_framework import serializers

from .models import Patient


class PatientSerializer(serializers.ModelSerializer):
    class Meta:
        model = Patient
        fields = ["id", "name", "ward"]


class SearchSerializer(serializers.Serializer):
    ward = serializers.ChoiceField(choices=["north", "south"])
    limit = serializers.IntegerField(min_value=1, max_value=100)
